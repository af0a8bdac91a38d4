import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';

export interface HttpErrorSettings {
  /** How much a body may hold, in words, e.g. `10mb`. */
  readonly bodyLimit: string;
  /** Hides what is not the client's business, and logs it. */
  readonly mask: (error: unknown) => GraphQLFormattedError;
  /** Told of each body that holds more than it may. */
  readonly tooLarge?: () => void;
}

/** Errors of HTTP itself, in the shape of a GraphQL answer. */
export function httpErrors({ bodyLimit, mask, tooLarge }: HttpErrorSettings): ErrorRequestHandler {
  // oxlint-disable-next-line max-params -- Express knows a handler of errors by its four parameters.
  return (error: unknown, _request, response, _next) => {
    if (response.headersSent) {
      // Express itself would print it as it is.
      mask(error);
      return void response.destroy();
    }
    const status = statusOf(error);
    if (status === 413) {
      tooLarge?.();
      return answer(response, status, bodyTooLarge(error, bodyLimit));
    }
    if (status < 500) return answer(response, status, unreadable(error));
    return answer(response, 500, mask(error));
  };
}

/** @param what answers at `/graphql`, e.g. `the graph` */
export function notFound(what: string): RequestHandler {
  const error: GraphQLFormattedError = {
    message: `There is nothing here; ${what} answers at /graphql.`,
    extensions: { code: 'BAD_USER_INPUT', argument: 'path', expected: '/graphql' },
  };
  return (_request, response) => answer(response, 404, error);
}

function bodyTooLarge(error: unknown, bodyLimit: string): GraphQLFormattedError {
  const expected = `at most ${bodyLimit}`;
  // How large a compressed body is, or one that comes in pieces, is not known.
  const { limit, length } = error as { limit?: number; length?: number };
  return { message: `The body of a request holds ${expected}.`, extensions: { code: 'LIMIT_EXCEEDED', argument: 'body', expected, limit: 'bytes', allowed: limit, asked: length } };
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
