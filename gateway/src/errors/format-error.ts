import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { GraphQLError, type GraphQLFormattedError, Kind, print } from 'graphql';
import { codeShown } from './codes.js';
import { details } from './details.js';
import { maskedError } from './masked-error.js';

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** The last gate: what no other part of the gateway made fit to be seen is masked here. */
export function formatError(log: Log): FormatError {
  return (formatted, error) => {
    const { message, locations, extensions = {} } = formatted;
    const path = concrete(formatted.path);
    const code = refined(codeShown(extensions['code']), extensions);
    if (!code) return maskedError(error, { log, path });
    return { message, locations, path, extensions: { code, ...(code === 'BAD_USER_INPUT' ? variableProblem(error) : {}), ...details(extensions) } };
  };
}

// A literal that the schema cannot take is the caller's input as much as a variable is.
function refined(code: string | undefined, { expected }: Readonly<Record<string, unknown>>): string | undefined {
  return code === 'GRAPHQL_VALIDATION_FAILED' && typeof expected === 'string' ? 'BAD_USER_INPUT' : code;
}

// The executor writes `@` for "each of a list" where it does not know which.
function concrete(path: GraphQLFormattedError['path']): GraphQLFormattedError['path'] {
  const unknown = path?.indexOf('@') ?? -1;
  const known = unknown < 0 ? path : path?.slice(0, unknown);
  return known?.length ? known : undefined;
}

function variableProblem(error: unknown): { argument?: string; expected?: string } {
  const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
  if (node?.kind !== Kind.VARIABLE_DEFINITION) return {};
  return { argument: `$${node.variable.name.value}`, expected: `a value of type ${print(node.type)}` };
}
