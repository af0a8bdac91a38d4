import { type FieldDefinitionNode, Kind, parse, type SelectionSetNode, valueFromASTUntyped } from 'graphql';

export type Coordinate = readonly [type: string, field: string];

/** The type that a field leads to. */
export type FieldType = (type: string, field: string) => string | undefined;

/** The fields that a field of a supergraph is computed from (`@requires`), and those within them. */
export function requiredFields({ directives = [] }: FieldDefinitionNode, type: string, fieldType: FieldType): Coordinate[] {
  const sets = directives
    .filter(({ name }) => name.value === 'join__field')
    .flatMap(({ arguments: given = [] }) => given.filter(({ name }) => name.value === 'requires'))
    .map(({ value }) => String(valueFromASTUntyped(value)));
  return sets.flatMap((set) => within(selections(set), type, fieldType));
}

function selections(set: string): SelectionSetNode {
  const [operation] = parse(`{ ${set} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Not a set of fields: ${set}`);
  return operation.selectionSet;
}

function within({ selections: all }: SelectionSetNode, type: string, fieldType: FieldType): Coordinate[] {
  return all.flatMap((each): Coordinate[] => {
    if (each.kind === Kind.INLINE_FRAGMENT) return within(each.selectionSet, each.typeCondition?.name.value ?? type, fieldType);
    if (each.kind === Kind.FRAGMENT_SPREAD) return [];
    const next = fieldType(type, each.name.value);
    return [[type, each.name.value], ...(each.selectionSet && next !== undefined ? within(each.selectionSet, next, fieldType) : [])];
  });
}
