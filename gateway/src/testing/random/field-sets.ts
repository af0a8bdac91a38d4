import { type DirectiveNode, type DocumentNode, Kind } from 'graphql';

export interface FieldSet {
  /** `Type`, or `Type.field`. */
  readonly place: string;
  readonly fields: string;
}

/** The field sets that a directive gives in a subgraph's schema, e.g. of `@key` or `@requires`. */
export function fieldSets({ definitions }: DocumentNode, directive: string): FieldSet[] {
  return definitions.flatMap((definition) => {
    if (!('fields' in definition) || !definition.name) return [];
    const { value: type } = definition.name;
    const fields = (definition.fields ?? []).flatMap(({ name, directives }) => given(directives, directive).map((fields) => ({ place: `${type}.${name.value}`, fields })));
    return [...given(definition.directives, directive).map((fields) => ({ place: type, fields })), ...fields];
  });
}

/** The fields of a field set, without what they hold. */
export function topLevel(fields: string): string[] {
  return fields.replaceAll(/\{[^{}]*(\{[^{}]*\})?[^{}]*\}/g, '').match(/\w+/g) ?? [];
}

function given(directives: readonly DirectiveNode[] = [], directive: string): string[] {
  return directives
    .filter(({ name }) => name.value === directive)
    .flatMap(({ arguments: given = [] }) => given.flatMap(({ value }) => (value.kind === Kind.STRING ? [value.value] : [])));
}
