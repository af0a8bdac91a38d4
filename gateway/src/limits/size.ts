import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { type Fragments, pairsIn } from './pairs.js';

/** How large a document is, by its text alone. */
export interface Size {
  readonly operations: number;
  /** Fields, spreads and fragments of its largest operation, fragments spread out wherever they are used. */
  readonly selections: number;
  /** How many selections stand within each other, fragments spread out. */
  readonly within: number;
  /** What is compared at the places of the document, by whoever validates it. */
  readonly pairs: number;
  /** A fragment that leads back to itself; the rest is not measured then. */
  readonly circular?: string;
}

/**
 * Measures a document that was parsed and not yet validated, in time that grows with what is spread out, and no further than that may be.
 *
 * @param most what `selections` may be; where it is more, the rest is not counted
 */
export function sizeOf({ definitions }: DocumentNode, most: number): Size {
  const fragments: Fragments = new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  const operations = definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [each.selectionSet] : []));
  const written = [...operations, ...[...fragments.values()].map((each) => each.selectionSet)].reduce((sum, each) => sum + selectionsIn(each), 0);
  const none = { operations: operations.length, within: 0, pairs: 0 };
  if (written > most) return { ...none, selections: written };
  const counted = new SpreadOut(fragments);
  for (const name of fragments.keys()) counted.of(name);
  if (counted.circular !== undefined) return { ...none, selections: written, circular: counted.circular };
  const unused = unusedIn(fragments, operations);
  const whole = [...operations, ...unused];
  const selections = Math.max(...operations.map((each) => counted.in(each).selections), unused.reduce((sum, each) => sum + counted.in(each).selections, 0));
  const within = Math.max(...whole.map((each) => counted.in(each).within));
  if (selections > most) return { ...none, selections, within };
  return { operations: operations.length, selections, within, pairs: whole.reduce((sum, each) => sum + pairsIn([each], fragments), 0) };
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

function selectionsIn({ selections }: SelectionSetNode): number {
  return selections.reduce((sum, each) => sum + 1 + (each.kind !== Kind.FRAGMENT_SPREAD && each.selectionSet ? selectionsIn(each.selectionSet) : 0), 0);
}

type Counted = Pick<Size, 'selections' | 'within'>;

const NOTHING: Counted = { selections: 0, within: 0 };

/** Counts what selections stand for, each fragment once. */
class SpreadOut {
  circular: string | undefined;
  readonly #known = new Map<string, Counted | 'counting'>();

  constructor(private readonly fragments: Fragments) {}

  in(set: SelectionSetNode): Counted {
    let [selections, within] = [0, 0];
    for (const each of set.selections) {
      const below = each.kind === Kind.FRAGMENT_SPREAD ? this.of(each.name.value) : each.selectionSet ? this.in(each.selectionSet) : NOTHING;
      selections += 1 + below.selections;
      within = Math.max(within, below.within);
    }
    return { selections, within: within + 1 };
  }

  of(name: string): Counted {
    const known = this.#known.get(name);
    if (known === 'counting') this.circular = name;
    if (known !== undefined) return known === 'counting' ? NOTHING : known;
    this.#known.set(name, 'counting');
    const fragment = this.fragments.get(name);
    const counted = fragment ? this.in(fragment.selectionSet) : NOTHING;
    this.#known.set(name, counted);
    return counted;
  }
}
