import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { Log } from './log.js';
import { maskedError } from './mask-errors.js';

/** A gateway's entity fetch carries many references: larger than what the public may send. */
export const BODY_LIMIT = '10mb';

/** Errors of HTTP itself, in the shape of a GraphQL answer. */
export function httpErrors(log: Log): ErrorRequestHandler {
  // oxlint-disable-next-line max-params -- Express knows a handler of errors by its four parameters.
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status === 413) return answer(response, status, tooLarge());
    if (status < 500) return answer(response, status, unreadable());
    return answer(response, 500, maskedError(error, { log }));
  };
}

export const notFound: RequestHandler = (_request, response) => {
  const expected = '/graphql';
  answer(response, 404, { message: `There is nothing here; the subgraph answers at ${expected}.`, extensions: { code: 'BAD_USER_INPUT', argument: 'path', expected } });
};

function tooLarge(): GraphQLFormattedError {
  const expected = `at most ${BODY_LIMIT}`;
  return { message: `The body of a request holds ${expected}.`, extensions: { code: 'LIMIT_EXCEEDED', argument: 'body', expected } };
}

// The parser's own words would repeat the body.
function unreadable(): GraphQLFormattedError {
  const expected = 'a JSON object, in UTF-8';
  return { message: `The body of the request cannot be read: expected ${expected}.`, extensions: { code: 'BAD_USER_INPUT', argument: 'body', expected } };
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 ? status : 500;
}

function answer(response: Response, status: number, error: GraphQLFormattedError): void {
  response.status(status).json({ errors: [error] });
}
