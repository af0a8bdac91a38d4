import { randomUUID } from 'node:crypto';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import type { GraphQLFormattedError } from 'graphql';

export interface Masking {
  readonly log: Log;
  /** Subgraph that it happened in; absent for the gateway itself. */
  readonly subgraph?: string;
  readonly path?: GraphQLFormattedError['path'];
  /** What happened, in our own words. */
  readonly reason?: string;
  /** The id that the subgraph already logged it with. */
  readonly id?: string;
}

/** Hides an error that is not the client's business, and logs it under the id that the client gets. */
export function maskedError(error: unknown, { log, subgraph, path, reason, id = randomUUID() }: Masking): GraphQLFormattedError {
  log({ level: 'error', message: 'unexpected error', id, subgraph, path: path?.join('.'), reason, error });
  return { message: `Something went wrong here; mention ${id} when you report it.`, path, extensions: { code: 'INTERNAL', id } };
}
