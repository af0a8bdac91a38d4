import { type Log, TIMED_OUT } from '@regiograaf/subgraph-kit/protocol';
import type { GraphQLFormattedError } from 'graphql';
import { subgraphCodeShown } from './codes.js';
import { subgraphDetails } from './details.js';
import { maskedError } from './masked-error.js';
import { unavailable } from './unavailable.js';

export interface Origin {
  readonly subgraph: string;
  readonly log: Log;
}

/** What the gateway goes on with for one error in a subgraph's answer; whatever its shape, nothing unknown gets through. */
export function subgraphError(error: unknown, { subgraph, log }: Origin): GraphQLFormattedError {
  const { message, path, extensions } = shaped(error);
  const code = subgraphCodeShown(extensions['code']);
  if (code && message) return { message, path, extensions: { code, ...subgraphDetails(extensions) } };
  const id = idIn(extensions);
  if (extensions['code'] === TIMED_OUT && id !== undefined) return outOfTime({ subgraph, log }, { path, id });
  return maskedError(error, { log, subgraph, path, id });
}

/** What a subgraph did not find in time is as good as not answered in time. */
function outOfTime({ subgraph, log }: Origin, { path, id }: { path: GraphQLFormattedError['path']; id: string }): GraphQLFormattedError {
  log({ level: 'error', message: 'subgraph unavailable', id, subgraph, path: path?.join('.'), reason: 'a statement took too long' });
  const { message, extensions } = unavailable(subgraph);
  return { message, path, extensions: { ...extensions, id } };
}

function shaped(error: unknown): { message?: string; path?: (string | number)[]; extensions: Record<string, unknown> } {
  const { message, path, extensions } = isRecord(error) ? error : {};
  return {
    ...(typeof message === 'string' ? { message } : {}),
    ...(Array.isArray(path) && path.every(isPathPart) ? { path } : {}),
    extensions: isRecord(extensions) ? extensions : {},
  };
}

// A subgraph that masks logs under an id of its own; one id leads to both logs.
function idIn({ code, id }: Record<string, unknown>): string | undefined {
  return (code === 'INTERNAL' || code === TIMED_OUT) && typeof id === 'string' && /^[\w-]{8,64}$/.test(id) ? id : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isPathPart(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number';
}
