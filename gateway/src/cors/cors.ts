import cors from 'cors';
import type { RequestHandler } from 'express';
import { ACTIVITY_HEADER } from '../identity/activity.js';
import type { Cors } from './settings.js';

/** Seconds for which a browser remembers what it may ask. */
const REMEMBERED_S = 600;

/** What a request may carry besides what any page may send. */
const HEADERS = ['content-type', 'authorization', ACTIVITY_HEADER, 'authorization-errors', 'apollo-require-preflight', 'traceparent'];

/** Tells browsers which pages may ask, and what of an answer they may read. A token is sent by the page, never by the browser on its own. */
export function corsOf({ origins }: Cors): RequestHandler {
  return cors({
    origin: origins === '*' ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: HEADERS,
    exposedHeaders: ['retry-after'],
    credentials: false,
    maxAge: REMEMBERED_S,
  });
}
