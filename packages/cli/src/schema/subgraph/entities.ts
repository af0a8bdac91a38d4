import { Kind, parse, type ConstDirectiveNode, type FieldNode } from 'graphql';
import type { Field, Type } from './parts.js';
import type { Subgraph } from './subgraph.js';

export function isEntity(type: Type, { applied }: Subgraph): boolean {
  return applied(type, 'key').length > 0;
}

/** The names of the fields that make up the type's keys, those inside nested selections left aside. */
export function keyFields(type: Type, { applied }: Subgraph): Set<string> {
  return new Set(applied(type, 'key').flatMap((key) => selected(textArgument(key, 'fields'))));
}

/** A field that repeats what the entity's owner says: part of a key, or marked as another's. */
export function isRepeated(field: Field, type: Type, subgraph: Subgraph): boolean {
  return keyFields(type, subgraph).has(field.name) || subgraph.applied(field, 'external').length > 0;
}

function textArgument(directive: ConstDirectiveNode, argument: string): string {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

function selected(fields: string): string[] {
  try {
    const [operation] = parse(`{${fields}}`, { noLocation: true }).definitions;
    const selections = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
    return selections.filter((selection): selection is FieldNode => selection.kind === Kind.FIELD).map(({ name }) => name.value);
  } catch {
    return []; // Composition reports a broken key better than a rule could.
  }
}
