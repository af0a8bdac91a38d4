import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString, isEnumType } from 'graphql';

const MOST = 2 ** 31;

const isText = (value: unknown): boolean => typeof value === 'string';
const isWhole = (value: unknown): value is number => Number.isInteger(value);

const BUILT_IN: Readonly<Record<string, (value: unknown) => boolean>> = {
  [GraphQLString.name]: isText,
  [GraphQLID.name]: (value) => isText(value) || isWhole(value),
  [GraphQLInt.name]: (value) => isWhole(value) && value >= -MOST && value < MOST,
  [GraphQLFloat.name]: (value) => typeof value === 'number',
  [GraphQLBoolean.name]: (value) => typeof value === 'boolean',
};

/** Whether a value of a subgraph is one of its type; a scalar of the graph's own may have any shape. */
export function isLeaf(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  return BUILT_IN[type.name]?.(value) ?? true;
}
