import { type Attributes, context, metrics, propagation, ROOT_CONTEXT, SpanKind, trace } from '@opentelemetry/api';
import type { Request, RequestHandler } from 'express';
import { SECONDS } from './buckets.js';
import { NAMED, SCOPE } from './names.js';
import { CLIENT_LEFT } from './outcome.js';
import { failed, tracer } from './span.js';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH']);

export interface TracedRequests {
  /** The path that they come in at. */
  readonly route: string;
  /** Name of their spans; else the method and the path. */
  readonly span?: string;
  /** What is told of each of them. */
  readonly attributes?: Attributes;
}

/**
 * Follows requests from their coming in to their answer, in the trace that whoever asks says they belong to (`traceparent`, W3C Trace Context).
 * Of what else they bring nothing is taken over: neither their address, which may hold a question, nor `tracestate` and `baggage`.
 */
export function tracedRequests({ route, span: name, attributes = {} }: TracedRequests): RequestHandler {
  const duration = metrics.getMeter(SCOPE).createHistogram('http.server.request.duration', { unit: 's', description: 'How long requests took.', advice: SECONDS });
  return (request, response, next) => {
    const start = performance.now();
    const method = METHODS.has(request.method) ? request.method : '_OTHER';
    const parent = propagation.extract(ROOT_CONTEXT, traceparentOf(request));
    const told = { [NAMED.method]: method, [NAMED.route]: route, ...attributes };
    const span = tracer().startSpan(name ?? `${method} ${route}`, { kind: SpanKind.SERVER, attributes: told }, parent);
    response.once('close', () => {
      const { statusCode: status, writableFinished } = response;
      if (!writableFinished) failed(span, CLIENT_LEFT);
      else if (status >= 500) failed(span, String(status));
      const ended = { ...told, ...(writableFinished ? { [NAMED.status]: status } : { [NAMED.errorType]: CLIENT_LEFT }) };
      span.setAttributes(ended).end();
      duration.record((performance.now() - start) / 1000, ended);
    });
    context.with(trace.setSpan(parent, span), next);
  };
}

function traceparentOf(request: Request): { traceparent?: string } {
  const traceparent = request.get('traceparent');
  return traceparent === undefined ? {} : { traceparent };
}
