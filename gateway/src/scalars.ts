import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { GraphQLError, type GraphQLSchema, isScalarType, type Token, TokenKind, type ValueNode } from 'graphql';

const KNOWN = [
  { scalar: GraphQLDate, expected: 'a date as YYYY-MM-DD' },
  { scalar: GraphQLDateTime, expected: 'an instant as YYYY-MM-DDThh:mm:ssZ' },
];

/**
 * Lets the gateway itself refuse a value that is no date, before anything is planned: a supergraph names its scalars only, and a
 * subgraph that gets one it cannot read refuses all that was asked of it.
 */
export function useKnownScalars(schema: GraphQLSchema): void {
  for (const { scalar, expected } of KNOWN) {
    const named = schema.getType(scalar.name);
    if (!isScalarType(named)) continue;
    named.parseValue = (value) => explained(() => scalar.parseValue(value), { expected });
    named.parseLiteral = (node, variables) => explained(() => scalar.parseLiteral(node, variables), { expected, node });
  }
}

function explained<T>(parse: () => T, { expected, node }: { expected: string; node?: ValueNode }): T {
  try {
    return parse();
  } catch {
    const argument = node && argumentBefore(node);
    throw new GraphQLError(`${argument ?? 'The value'}: expected ${expected}.`, { nodes: node, extensions: { argument, expected } });
  }
}

/** The name that stands before a value in the operation. */
function argumentBefore({ loc }: ValueNode): string | undefined {
  const colon = before(loc?.startToken);
  return colon?.kind === TokenKind.COLON ? before(colon)?.value : undefined;
}

function before(token: Token | undefined): Token | undefined {
  const previous = token?.prev ?? undefined;
  return previous?.kind === TokenKind.COMMENT ? before(previous) : previous;
}
