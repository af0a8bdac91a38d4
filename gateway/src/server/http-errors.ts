import type { Log } from '@regiograaf/subgraph-kit/protocol';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { maskedError } from '../errors/masked-error.js';

export const BODY_LIMIT_BYTES = 100_000;

/** Errors of HTTP itself, in the shape of a GraphQL answer. */
export function httpErrors(log: Log): ErrorRequestHandler {
  // oxlint-disable-next-line max-params -- Express knows a handler of errors by its four parameters.
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status === 413) return answer(response, status, tooLarge());
    if (status < 500) return answer(response, status, unreadable(error));
    return answer(response, 500, maskedError(error, { log }));
  };
}

export const notFound: RequestHandler = (_request, response) => {
  answer(response, 404, {
    message: 'There is nothing here; the graph answers at /graphql.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'path', expected: '/graphql' },
  });
};

function tooLarge(): GraphQLFormattedError {
  const expected = `at most ${BODY_LIMIT_BYTES} bytes`;
  return { message: `The body of a request holds ${expected}.`, extensions: { code: 'LIMIT_EXCEEDED', argument: 'body', expected } };
}

// Only the kind of problem is told: the parser's own words would repeat the body.
function unreadable(error: unknown): GraphQLFormattedError {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  const expected = type === 'entity.parse.failed' ? 'a JSON object' : 'JSON in UTF-8, plain or compressed with gzip, deflate or br';
  return { message: `The body of the request cannot be read: expected ${expected}.`, extensions: { code: 'BAD_USER_INPUT', argument: 'body', expected } };
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 ? status : 500;
}

function answer(response: Response, status: number, error: GraphQLFormattedError): void {
  response.status(status).json({ errors: [error] });
}
