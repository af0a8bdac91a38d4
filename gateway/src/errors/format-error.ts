import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { GraphQLError, type GraphQLFormattedError, Kind, print } from 'graphql';
import { LIMITS } from '../limits/limits.js';
import { codeShown } from './codes.js';
import { details } from './details.js';
import { locationsOf } from './locations.js';
import { maskedError } from './masked-error.js';

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

const expected = `at most ${LIMITS.tokens} tokens`;
const TOO_LONG: GraphQLFormattedError = {
  message: `The operation asks for too much: expected ${expected}.`,
  extensions: { code: 'LIMIT_EXCEEDED', argument: 'query', expected, limit: 'tokens', allowed: LIMITS.tokens },
};

/** The last gate: what no other part of the gateway made fit to be seen is masked here. */
export function formatError(log: Log): FormatError {
  return (formatted, error) => {
    const { message, path, extensions = {}, ...told } = isTooLong(error) ? TOO_LONG : formatted;
    const locations = (error instanceof GraphQLError ? locationsOf(error) : undefined) ?? told.locations;
    const code = refined(codeShown(extensions['code']), extensions) ?? (isRequestAtFault(error) ? 'BAD_USER_INPUT' : undefined);
    if (!code) return maskedError(error, { log, path });
    return { message: cut(message), locations, path, extensions: { code, ...(code === 'BAD_USER_INPUT' ? variableProblem(error) : {}), ...details(extensions) } };
  };
}

function cut(message: string): string {
  return message.length > LIMITS.message ? `${message.slice(0, LIMITS.message)}…` : message;
}

// The parser stops at the limit, and says so in words only.
function isTooLong(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'GRAPHQL_PARSE_FAILED' && /^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(error.message);
}

// The server gives no code to some of what it refuses, e.g. a hash that is not the operation's.
function isRequestAtFault(error: unknown): boolean {
  const http: unknown = error instanceof GraphQLError && error.originalError === undefined ? error.extensions['http'] : undefined;
  return typeof http === 'object' && http !== null && 'status' in http && http.status === 400;
}

// A literal that the schema cannot take is the caller's input as much as a variable is.
function refined(code: string | undefined, { expected }: Readonly<Record<string, unknown>>): string | undefined {
  return code === 'GRAPHQL_VALIDATION_FAILED' && typeof expected === 'string' ? 'BAD_USER_INPUT' : code;
}

function variableProblem(error: unknown): { argument?: string; expected?: string } {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  if (node?.kind !== Kind.VARIABLE_DEFINITION) return {};
  return { argument: `$${node.variable.name.value}`, expected: `a value of type ${print(node.type)}` };
}
