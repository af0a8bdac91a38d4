import { type ArgumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode, type ValueNode } from 'graphql';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Characters of a text that take as long to compare as one plain value. */
const TEXT = 64;

interface Field {
  count: number;
  /** Values in the arguments of one of them, at most. */
  values: number;
  readonly below: SelectionSetNode[];
}

interface Place {
  readonly fields: Map<string, Field>;
  readonly spread: Set<string>;
}

/**
 * How much whoever validates compares: at each place, each field with each other of its name, with the values of their arguments, and
 * each fragment with each other one. A fragment that is spread twice at one place is looked at once.
 */
export function pairsIn(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const place: Place = { fields: new Map(), spread: new Set() };
  for (const set of sets) collect(set, place, fragments);
  let pairs = pairsOf(place.spread.size);
  for (const { count, values, below } of place.fields.values()) pairs += pairsOf(count) * (1 + values) + (below.length > 0 ? pairsIn(below, fragments) : 0);
  return pairs;
}

function collect({ selections }: SelectionSetNode, place: Place, fragments: Fragments): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const field = place.fields.get(name) ?? { count: 0, values: 0, below: [] };
      place.fields.set(name, field);
      field.count += 1;
      field.values = Math.max(field.values, valuesIn(selection.arguments));
      if (selection.selectionSet) field.below.push(selection.selectionSet);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet, place, fragments);
    else if (!place.spread.has(selection.name.value)) {
      place.spread.add(selection.name.value);
      const fragment = fragments.get(selection.name.value);
      if (fragment) collect(fragment.selectionSet, place, fragments);
    }
  }
}

function valuesIn(given: readonly ArgumentNode[] = []): number {
  return given.reduce((sum, { value }) => sum + sizeOf(value), 0);
}

function sizeOf(value: ValueNode): number {
  if (value.kind === Kind.LIST) return value.values.reduce((sum, each) => sum + sizeOf(each), 1);
  if (value.kind === Kind.OBJECT) return value.fields.reduce((sum, each) => sum + sizeOf(each.value), 1);
  return value.kind === Kind.STRING ? 1 + Math.floor(value.value.length / TEXT) : 1;
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
