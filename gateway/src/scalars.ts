import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import { type GraphQLSchema, isScalarType } from 'graphql';

/**
 * Lets the gateway itself refuse a value that is no date, before anything is planned: a supergraph names its scalars only, and a
 * subgraph that gets one it cannot read refuses all that was asked of it.
 */
export function useKnownScalars(schema: GraphQLSchema): void {
  for (const { name, parseValue, parseLiteral } of [GraphQLDate, GraphQLDateTime]) {
    const scalar = schema.getType(name);
    if (isScalarType(scalar)) Object.assign(scalar, { parseValue, parseLiteral });
  }
}
