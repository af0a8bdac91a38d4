import { randomUUID } from 'node:crypto';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import type { GraphQLFormattedError } from 'graphql';

export interface Masking {
  readonly log: Log;
  /** Subgraph that it happened in; absent for the gateway itself. */
  readonly subgraph?: string;
  readonly path?: GraphQLFormattedError['path'];
  /** The id that the subgraph already logged it with. */
  readonly id?: string;
}

/** Hides an error that is not the client's business, and logs it under the id that the client gets. */
export function maskedError(error: unknown, { log, subgraph, path, id = randomUUID() }: Masking): GraphQLFormattedError {
  log({ level: 'error', message: 'unexpected error', id, subgraph, path: path?.join('.'), error: causeOf(error) });
  return { message: `Something went wrong here; mention ${id} when you report it.`, path, extensions: { code: 'INTERNAL', id } };
}

/** What the log keeps of an error: what it says, what caused it, and where. */
export function causeOf(error: unknown): string {
  if (!isErrorLike(error)) return String(error);
  const origin = error.originalError ?? error.cause;
  const own = error.stack ?? error.message;
  return isErrorLike(origin) ? `${own}\ncaused by ${causeOf(origin)}` : own;
}

interface ErrorLike {
  readonly message: string;
  readonly stack?: string;
  readonly cause?: unknown;
  readonly originalError?: unknown;
}

function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}
