import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';

/** How large a document is, by its text alone. */
export interface Size {
  readonly operations: number;
  /** Fields, spreads and fragments of its largest operation, fragments spread out wherever they are used. */
  readonly selections: number;
  /** Fields of one name at one place, and fragments spread at one place, in pairs: whoever validates compares each with each. */
  readonly pairs: number;
  /** A fragment that leads back to itself; the rest is not measured then. */
  readonly circular?: string;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Measures a document that was parsed and not yet validated, in time that grows with what is spread out, and no further than that may be.
 *
 * @param most what `selections` may be; where it is more, `pairs` is not counted
 */
export function sizeOf({ definitions }: DocumentNode, most: number): Size {
  const fragments: Fragments = new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  const operations = definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each.selectionSet] : []));
  const written = [...operations, ...[...fragments.values()].map((each) => each.selectionSet)].reduce((sum, each) => sum + selectionsIn(each), 0);
  if (written > most) return { operations: operations.length, selections: written, pairs: 0 };
  const counted = new SpreadOut(fragments);
  for (const name of fragments.keys()) counted.of(name);
  if (counted.circular !== undefined) return { operations: operations.length, selections: written, pairs: 0, circular: counted.circular };
  const unused = unusedIn(fragments, operations);
  const selections = Math.max(...operations.map((each) => counted.in(each)), unused.reduce((sum, each) => sum + counted.in(each), 0));
  if (selections > most) return { operations: operations.length, selections, pairs: 0 };
  return { operations: operations.length, selections, pairs: [...operations, ...unused].reduce((sum, each) => sum + pairsIn([each], fragments), 0) };
}

/** What no operation leads to, from where it begins: it is validated too. */
function unusedIn(fragments: Fragments, operations: readonly SelectionSetNode[]): SelectionSetNode[] {
  const spread = new Map([...fragments].map(([name, each]) => [name, spreadsIn(each.selectionSet)]));
  const used = new Set(operations.flatMap(spreadsIn));
  // What is added while a set is walked through is walked through too.
  for (const name of used) for (const each of spread.get(name) ?? []) used.add(each);
  const unused = [...fragments.keys()].filter((name) => !used.has(name));
  const led = new Set(unused.flatMap((name) => spread.get(name)!));
  return unused.filter((name) => !led.has(name)).map((name) => fragments.get(name)!.selectionSet);
}

function spreadsIn({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((each) => {
    if (each.kind === Kind.FRAGMENT_SPREAD) return [each.name.value];
    return each.selectionSet ? spreadsIn(each.selectionSet) : [];
  });
}

function selectionsIn({ selections }: SelectionSetNode, spreadOut: (fragment: string) => number = () => 0): number {
  return selections.reduce((sum, each) => {
    if (each.kind === Kind.FRAGMENT_SPREAD) return sum + 1 + spreadOut(each.name.value);
    return sum + 1 + (each.selectionSet ? selectionsIn(each.selectionSet, spreadOut) : 0);
  }, 0);
}

/** Counts what selections stand for, each fragment once. */
class SpreadOut {
  circular: string | undefined;
  readonly #known = new Map<string, number | 'counting'>();

  constructor(private readonly fragments: Fragments) {}

  in(set: SelectionSetNode): number {
    return selectionsIn(set, (name) => this.of(name));
  }

  of(name: string): number {
    const known = this.#known.get(name);
    if (known === 'counting') this.circular = name;
    if (known !== undefined) return known === 'counting' ? 0 : known;
    this.#known.set(name, 'counting');
    const fragment = this.fragments.get(name);
    const count = fragment ? this.in(fragment.selectionSet) : 0;
    this.#known.set(name, count);
    return count;
  }
}

interface Place {
  readonly fields: Map<string, { count: number; readonly below: SelectionSetNode[] }>;
  spreads: number;
}

function pairsIn(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const place: Place = { fields: new Map(), spreads: 0 };
  for (const set of sets) collect(set, place, fragments);
  let pairs = pairsOf(place.spreads);
  for (const { count, below } of place.fields.values()) pairs += pairsOf(count) + (below.length > 0 ? pairsIn(below, fragments) : 0);
  return pairs;
}

function collect({ selections }: SelectionSetNode, place: Place, fragments: Fragments): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const field = place.fields.get(name) ?? { count: 0, below: [] };
      place.fields.set(name, field);
      field.count += 1;
      if (selection.selectionSet) field.below.push(selection.selectionSet);
    } else {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (selection.kind === Kind.FRAGMENT_SPREAD) place.spreads += 1;
      if (fragment) collect(fragment.selectionSet, place, fragments);
    }
  }
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
