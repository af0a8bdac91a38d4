import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** Whether an object of one type is one of another, by their names; a type is one of itself. */
export function isOfType(schema: GraphQLSchema, type: string, wanted: string): boolean {
  if (type === wanted) return true;
  const [one, other] = [schema.getType(type), schema.getType(wanted)];
  return isAbstractType(other) && (isObjectType(one) || isInterfaceType(one)) && schema.isSubType(other, one);
}
