import type { Caller } from '@regiograaf/subgraph-kit/protocol';
import { roots, things } from '../../testing/house.js';
import type { Operation, Selection } from './operations.js';
import { isType, MODEL, namedType } from './visible.js';

export interface Expected {
  readonly data: unknown;
  /** Places of what is refused. */
  readonly refused: ReadonlySet<string>;
}

interface Collected {
  readonly name: string;
  readonly type: string;
  readonly id?: string | undefined;
  refused: boolean;
  readonly below: { type: string; selections: readonly Selection[] }[];
}

type Thing = Readonly<Record<string, unknown>>;

/** What an operation gives a caller, worked out from the things of the house and who sees what, one object after the other. */
export function expectedOf({ selections }: Operation, caller: Caller): Expected {
  const refused = new Set<string>();

  const objectOf = (thing: Thing, from: Collected['below'], path: readonly unknown[]): object | null => {
    const fields = new Map<string, Collected>();
    for (const { type, selections: chosen } of from) collect(thing, { type, selections: chosen }, fields);
    const result: Record<string, unknown> = {};
    let emptied = false;
    for (const [response, field] of fields) {
      const place = [...path, response];
      if (field.refused) refused.add(place.join('.'));
      result[response] = field.refused ? null : valueOf(valueIn(thing, field), field.type, { below: field.below, path: place });
      if (result[response] === null && field.type.endsWith('!')) emptied = true;
    }
    return emptied ? null : result;
  };

  const valueOf = (value: unknown, type: string, { below, path }: { below: Collected['below']; path: readonly unknown[] }): unknown => {
    const nullable = type.replace(/!$/, '');
    if (value === null || value === undefined) return null;
    if (nullable.startsWith('[')) {
      const itemType = nullable.slice(1, -1);
      const items = (value as unknown[]).map((item, index) => valueOf(item, itemType, { below, path: [...path, index] }));
      return itemType.endsWith('!') && items.includes(null) ? null : items;
    }
    return nullable in MODEL ? objectOf(things[value as string]!, below, path) : value;
  };

  const collect = (thing: Thing, { type, selections: chosen }: Collected['below'][number], into: Map<string, Collected>): void => {
    for (const each of chosen) {
      if (each.only && !each.only.holds) continue;
      if (each.kind === 'fragment') {
        if (isType(String(thing['__typename']), each.on)) collect(thing, { type: each.on, selections: each.below }, into);
        continue;
      }
      const field = each.name === '__typename' ? { type: 'String!', sees: () => true } : MODEL[type]![each.name]!;
      const known = into.get(each.response) ?? { name: each.name, type: field.type, id: each.id, refused: false, below: [] };
      into.set(each.response, known);
      if (!field.sees(caller)) known.refused = true;
      known.below.push({ type: namedType(field.type), selections: each.below });
    }
  };

  const data = objectOf({ __typename: 'Query', ...roots }, [{ type: 'Query', selections }], []);
  return { data, refused };
}

function valueIn(thing: Thing, { name, id }: Collected): unknown {
  if (name !== 'room') return thing[name];
  return id !== undefined && id in things ? id : null;
}
