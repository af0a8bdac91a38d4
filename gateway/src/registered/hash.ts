import { inputError } from '@regiograaf/subgraph-kit/protocol';
import type { Request, RequestHandler } from 'express';

const ARGUMENT = 'extensions.persistedQuery.sha256Hash';
const EXPECTED = 'the SHA-256 of a registered operation’s text, in hexadecimal digits';

/** Refuses an operation that is named by what is no text, before the server looks it up. */
export const hashIsText: RequestHandler = (request, response, next) => {
  const { persistedQuery } = asRecord(extensionsOf(request));
  const named = asRecord(persistedQuery);
  if (!('sha256Hash' in named) || typeof named['sha256Hash'] === 'string') return next();
  const { message, extensions } = inputError({ argument: ARGUMENT, expected: EXPECTED });
  response.status(400).json({ errors: [{ message, extensions }] });
};

function extensionsOf({ method, query, body }: Request): unknown {
  if (method !== 'GET') return asRecord(body)['extensions'];
  const { extensions } = query;
  try {
    return typeof extensions === 'string' ? JSON.parse(extensions) : undefined;
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
