import { ERROR_CODES, type ErrorCode } from '@regiograaf/subgraph-kit/protocol';

const VOCABULARY: ReadonlySet<unknown> = new Set(ERROR_CODES);

// Codes of GraphQL itself that clients and tools know, and that are about the request's text.
const STANDARD: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

// The server's own codes for a request that it could not run.
const REFUSED: ReadonlySet<unknown> = new Set(['BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);

// Only the gateway can tell that a subgraph is away, and it masks by itself.
const NOT_A_SUBGRAPHS: ReadonlySet<unknown> = new Set<ErrorCode>(['INTERNAL', 'SUBGRAPH_UNAVAILABLE']);

/** The code that a client sees for one that the server gave; undefined where the error is to be masked. */
export function codeShown(code: unknown): string | undefined {
  if (VOCABULARY.has(code) || STANDARD.has(code)) return code as string;
  return REFUSED.has(code) ? 'BAD_USER_INPUT' : undefined;
}

/** The code that a client sees for one that a subgraph gave; undefined where the error is to be masked. */
export function subgraphCodeShown(code: unknown): ErrorCode | undefined {
  return VOCABULARY.has(code) && !NOT_A_SUBGRAPHS.has(code) ? (code as ErrorCode) : undefined;
}
