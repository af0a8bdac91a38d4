import type { Model, Noun } from './model.js';
import type { Names } from './names.js';
import type { World } from './world.js';

/** One question, with what the model says that its asker gets. */
export interface Ask {
  /** A field of Query. */
  field: string;
  data: unknown;
  /** The codes of the errors that it gives. */
  errors?: readonly string[];
}

/** Whatever an ask may depend on; each kind of ask takes what it needs. */
export interface Choice {
  kind: string;
  /** Any record, contract, region or organisation: counted around. */
  index: number;
  noun: Noun;
  status: 'ACTIVE' | 'ENDED' | 'FUTURE' | null;
  standing: 'ON_TRACK' | 'BEHIND' | 'OVERDUE' | 'NOT_YET_MEASURED' | 'OUT_OF_SIGHT' | null;
  traced: boolean | null;
  byTitle: boolean;
  first: number;
  after: number | null;
}

export interface Asking extends Choice {
  world: World;
  model: Model;
  names: Names;
  moments: { validOn: string; knownAt: string };
}

export type Kinds = Readonly<Record<string, (asking: Asking) => Ask>>;

/** Arguments in brackets; what is null is left out. */
export function argumentsOf(given: Readonly<Record<string, unknown>>): string {
  const all = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return all.length === 0 ? '' : `(${all.map(([name, value]) => `${name}: ${String(value)}`).join(', ')})`;
}

export const quoted = (text: string): string => JSON.stringify(text);
export const reference = (type: string, id: string, fields: string): string => `_entities(representations: [{ __typename: ${quoted(type)}, id: ${quoted(id)} }]) { ... on ${type} { ${fields} } }`;

/** The fields of a record that tell something: by them, a hidden one would show. */
export const FIELDS: Readonly<Record<Noun, string>> = {
  agreements: 'id title note',
  uptakes: 'id note',
  uses: 'id note',
  funding: 'id note amountEuros',
  indicators: 'id title note',
  measurements: 'id note value',
  conditions: 'id title note',
};

export const listed = (noun: Noun): string => `{ totalCount nodes { ${FIELDS[noun]} } }`;
