import type { Caller } from '@regiograaf/subgraph-kit/protocol';

export type Sees = (caller: Caller) => boolean;

const everyone: Sees = () => true;
const known: Sees = ({ organisation }) => organisation !== undefined;
const has = (...names: string[]): Sees => ({ scopes }) => names.every((name) => scopes.has(name));
const either = (one: Sees, other: Sees): Sees => (caller) => one(caller) || other(caller);

export interface ModelField {
  /** As GraphQL writes it. */
  readonly type: string;
  readonly sees: Sees;
}

const field = (type: string, sees: Sees = everyone): ModelField => ({ type, sees });
const room = { id: field('ID!'), name: field('String'), next: field('Room') };

/** Who sees which field of the house, written down by hand: nothing of it is read from a schema. */
export const MODEL: Readonly<Record<string, Readonly<Record<string, ModelField>>>> = {
  Query: {
    rooms: field('[Room!]'),
    places: field('[Place!]!'),
    strict: field('[Strict!]'),
    hall: field('Hall'),
    attic: field('Attic'),
    vault: field('Vault'),
    room: field('Room'),
    hidden: field('String', has('see')),
    sure: field('Strict!'),
    level: field('Level', known),
    keys: field('[Key!]'),
  },
  // Which room it is shows in the answer only: its secret is kept as the best kept one.
  Room: { ...room, secret: field('String', known) },
  Place: {},
  Hall: { ...room, secret: field('String'), deep: field('String', either(has('see', 'deep'), has('all'))), level: field('Level', known) },
  Vault: { ...room, secret: field('String', known), gold: field('String', has('rich')), worth: field('String', known), keys: field('[Key!]') },
  Attic: { ...room, secret: field('String'), box: field('Box', has('open')), boxes: field('[Box!]', has('open')) },
  Box: { label: field('String', has('open')), name: field('String', has('open')) },
  Strict: { id: field('ID!'), name: field('String'), sure: field('String!', known), again: field('Strict') },
  Key: { number: field('Int'), opens: field('Vault'), weight: field('Int', known) },
};

/** Types that something of a type may be. */
export const BEHIND: Readonly<Record<string, readonly string[]>> = { Room: ['Hall', 'Vault', 'Attic'], Place: ['Hall', 'Vault', 'Attic'] };

/** The scopes that anything depends on, and one that nothing does. */
export const SCOPES = ['see', 'deep', 'all', 'open', 'rich', 'other'];

export function namedType(type: string): string {
  return type.replaceAll(/[[\]!]/g, '');
}

export function isType(actual: string, type: string): boolean {
  return actual === type || (BEHIND[type]?.includes(actual) ?? false);
}
