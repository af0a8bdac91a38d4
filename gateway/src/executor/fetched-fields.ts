import { Kind, parse, type SelectionNode, type SelectionSetNode } from 'graphql';

/**
 * Response names of the fields that one fetch of a query plan asks for, of the root or of the one type of entity that it
 * completes; none where that cannot be told.
 */
export function fetchedFields(text: string): readonly string[] {
  const operation = parse(text, { noLocation: true }).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation ? names(entitySelections(operation.selectionSet) ?? operation.selectionSet) : [];
}

function entitySelections({ selections: [entities] }: SelectionSetNode): SelectionSetNode | undefined {
  if (entities?.kind !== Kind.FIELD || entities.name.value !== '_entities') return undefined;
  const [completed, ...others] = entities.selectionSet?.selections ?? [];
  const single = completed?.kind === Kind.INLINE_FRAGMENT && others.length === 0;
  return single ? completed.selectionSet : { kind: Kind.SELECTION_SET, selections: [] };
}

function names({ selections }: SelectionSetNode): readonly string[] {
  const fields = selections.map(responseName);
  return fields.every((name) => name !== undefined) ? fields.filter((name) => name !== '__typename') : [];
}

function responseName(selection: SelectionNode): string | undefined {
  return selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : undefined;
}
