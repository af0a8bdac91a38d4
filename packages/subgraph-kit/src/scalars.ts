import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import type { GraphQLScalarType } from 'graphql';

/** Calendar date `YYYY-MM-DD`. */
export const DateScalar: GraphQLScalarType = GraphQLDate;
/** Instant, RFC 3339. */
export const DateTimeScalar: GraphQLScalarType = GraphQLDateTime;
