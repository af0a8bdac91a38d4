import { BEHIND, MODEL, namedType } from './visible.js';

export type Selection = FieldSelection | FragmentSelection;

export interface FieldSelection {
  readonly kind: 'field';
  readonly name: string;
  readonly response: string;
  readonly args: string;
  /** For `room`. */
  readonly id?: string;
  readonly only?: Condition;
  readonly below: readonly Selection[];
}

export interface FragmentSelection {
  readonly kind: 'fragment';
  readonly on: string;
  /** Absent for one in line. */
  readonly name?: string;
  readonly only?: Condition;
  readonly below: readonly Selection[];
}

interface Condition {
  readonly text: string;
  readonly holds: boolean;
}

export interface Operation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly selections: readonly Selection[];
}

export type Random = () => number;

/** The same numbers from 0 to 1 for the same seed. */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DEEPEST = 3;
const CONCRETE = ['Hall', 'Vault', 'Attic'];
/** The same name for another field of each of these types. */
const SHARED: Readonly<Record<string, string>> = { Hall: 'secret', Vault: 'gold', Attic: 'name' };
const CONDITIONS: readonly Condition[] = [
  { text: '@include(if: true)', holds: true },
  { text: '@skip(if: $yes)', holds: false },
  { text: '@include(if: $yes)', holds: true },
  { text: '@include(if: $no)', holds: false },
];

/** A valid operation on the house. */
export function operationOf(random: Random): Operation {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const chance = (share: number): boolean => random() < share;
  const conditionally = (name: string, below: readonly Selection[]): { only?: Condition } => (!isComputed(name, below) && chance(0.1) ? { only: pick(CONDITIONS) } : {});
  const fragments: FragmentSelection[] = [];

  const field = (type: string, depth: number): FieldSelection => {
    const fields = Object.entries(MODEL[type]!).filter(([, { type: to }]) => depth > 0 || !(namedType(to) in MODEL));
    const [name, { type: to }] = pick(fields);
    const id = name === 'room' ? pick([...CONCRETE.map((each) => each.toLowerCase()), 'nowhere']) : undefined;
    const of = name === 'deep' && chance(0.5) ? pick(['1', '$number']) : undefined;
    const args = id ? `(id: "${id}")` : of ? `(of: ${of})` : '';
    const alias = id ? `in_${id}` : of ? `deep_${of.replace('$', '')}` : chance(0.2) ? `as_${name}` : undefined;
    const below = namedType(to) in MODEL ? selections(namedType(to), depth - 1) : [];
    return { kind: 'field', name, response: alias ?? name, args, ...(id ? { id } : {}), ...conditionally(name, below), below };
  };
  const leaf = (name: string, response: string): FieldSelection => ({ kind: 'field', name, response, args: '', ...conditionally(name, []), below: [] });
  const narrower = (type: string): string => {
    if (type in BEHIND) return pick([...BEHIND[type]!, 'Room', 'Place']);
    return CONCRETE.includes(type) ? pick([type, 'Room', 'Place']) : type;
  };
  const fragment = (type: string, depth: number): FragmentSelection => {
    const fitting = fragments.filter(({ on }) => on === type || (CONCRETE.includes(on) && type in BEHIND) || (on in BEHIND && (type in BEHIND || CONCRETE.includes(type))));
    if (fitting.length > 0 && chance(0.4)) {
      const named = pick(fitting);
      return { ...named, ...conditionally('', named.below) };
    }
    const on = narrower(type);
    const below = selections(on, depth - 1);
    return { kind: 'fragment', on, ...conditionally('', below), below };
  };
  const selections = (type: string, depth: number): Selection[] => {
    const made = Array.from({ length: 1 + Math.floor(random() * 3) }, (): Selection => {
      if (chance(0.1)) return leaf('__typename', chance(0.5) ? 'kind' : '__typename');
      if (depth > 0 && chance(0.3)) return fragment(type, depth);
      if (type in SHARED && chance(0.2)) return leaf(SHARED[type]!, 'shared');
      return type === 'Place' ? leaf('__typename', '__typename') : field(type, depth);
    });
    // What is left of a selection where all is left out is not asked for by the planner at all.
    const [{ only: _, ...first }, ...others] = made as [Selection, ...Selection[]];
    return [first, ...others];
  };

  for (const [index, on] of ['Hall', 'Vault', 'Room', 'Place', 'Attic', 'Strict'].entries()) {
    if (chance(0.5)) fragments.push({ kind: 'fragment', on, name: `F${index}`, below: selections(on, 2) });
  }
  const chosen = selections('Query', DEEPEST);
  return { selections: chosen, ...written(chosen, fragments) };
}

/** Whether it asks for what is computed from another field: where a condition leaves that out, the planner loses what stands beside it. */
function isComputed(name: string, below: readonly Selection[]): boolean {
  return name === 'worth' || below.some((each) => isComputed(each.kind === 'field' ? each.name : '', each.below));
}

function written(selections: readonly Selection[], fragments: readonly FragmentSelection[]): Pick<Operation, 'text' | 'variables'> {
  const body = block(selections);
  const used = new Set<string>();
  const use = (text: string): void => {
    for (const [, name] of text.matchAll(/\.\.\.(F\d)/g)) {
      if (used.has(name!)) continue;
      used.add(name!);
      use(block(fragments.find((each) => each.name === name)!.below));
    }
  };
  use(body);
  const definitions = fragments.filter(({ name }) => used.has(name!)).map(({ name, on, below }) => `fragment ${name} on ${on} ${block(below)}`);
  const text = [body, ...definitions].join('\n');
  const declared = [['yes', 'Boolean!', true], ['no', 'Boolean!', false], ['number', 'Int', 2]] as const;
  const needed = declared.filter(([name]) => text.includes(`$${name}`));
  const head = needed.length > 0 ? `query (${needed.map(([name, type]) => `$${name}: ${type}`).join(', ')}) ` : '';
  return { text: head + text, variables: Object.fromEntries(needed.map(([name, , value]) => [name, value])) };
}

function block(selections: readonly Selection[]): string {
  const parts = selections.map((each) => {
    const only = each.only ? ` ${each.only.text}` : '';
    if (each.kind === 'fragment') return each.name ? `...${each.name}${only}` : `... on ${each.on}${only} ${block(each.below)}`;
    const alias = each.response === each.name ? '' : `${each.response}: `;
    return `${alias}${each.name}${each.args}${only}${each.below.length > 0 ? ` ${block(each.below)}` : ''}`;
  });
  return `{ ${parts.join(' ')} }`;
}
