import { type GraphQLField, type GraphQLSchema, getNamedType, isNonNullType, isObjectType } from 'graphql';

/** Of the fields of one type. */
const MOST = 12;

type Field = GraphQLField<unknown, unknown>;

/**
 * Small operations that a planner plans before it is asked anything: what it does for the first time takes it several times as long
 * as later on, and would count against the first who ask.
 */
export function exercises(schema: GraphQLSchema): readonly string[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isFree);
  return roots.slice(0, MOST).map((field) => `{ ${selected(field, 1)} }`);
}

/** A field, and below it what asks for nothing. */
function selected(field: Field, depth: number): string {
  const type = getNamedType(field.type);
  if (!('getFields' in type) && !('getTypes' in type)) return field.name;
  if (!isObjectType(type) || depth === 0) return `${field.name} { __typename }`;
  return `${field.name} { __typename ${Object.values(type.getFields()).filter(isFree).slice(0, MOST).map((each) => selected(each, depth - 1)).join(' ')} }`;
}

function isFree({ args }: Field): boolean {
  return args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined);
}
