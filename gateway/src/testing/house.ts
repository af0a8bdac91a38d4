import type { GuardedSubgraph } from './guarded-graph.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: [
  "@key", "@external", "@requires", { name: "@authenticated", as: "@known" }, { name: "@requiresScopes", as: "@needs" }, "@policy"
])`;

/** Whatever anyone may not see says which field it is of. */
export const CANARY = 'canary';

/** The things of the house, by id; what leads to others names their ids. */
export const things: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  hall: { __typename: 'Hall', id: 'hall', name: 'Name of hall', secret: 'canary Hall.secret', next: 'vault', deep: 'canary Hall.deep', level: 'HIGH' },
  vault: { __typename: 'Vault', id: 'vault', name: 'Name of vault', secret: 'canary Vault.secret', next: 'attic', gold: 'canary Vault.gold', worth: 'canary Vault.worth', keys: ['key'] },
  attic: { __typename: 'Attic', id: 'attic', name: 'Name of attic', secret: 'canary Attic.secret', next: 'hall', box: 'box', boxes: ['box', 'box'] },
  box: { __typename: 'Box', label: 'canary Box.label', name: 'canary Box.name' },
  key: { __typename: 'Key', number: 1, opens: 'vault', weight: 3 },
  one: { __typename: 'Strict', id: 'one', name: 'Name of one', sure: 'canary Strict.sure', again: 'two' },
  two: { __typename: 'Strict', id: 'two', name: 'Name of two', sure: 'canary Strict.sure', again: null },
};

/** What the fields of Query lead to. */
export const roots: Readonly<Record<string, unknown>> = {
  rooms: ['hall', 'vault', 'attic'],
  places: ['hall', 'vault', 'attic'],
  strict: ['one', 'two'],
  hall: 'hall',
  attic: 'attic',
  vault: 'vault',
  hidden: 'canary Query.hidden',
  sure: 'one',
  level: 'HIGH',
  keys: ['key'],
};

// Callers ask for any id: `__proto__` is none of the things.
const thing = (id: string): unknown => (Object.hasOwn(things, id) ? things[id] : undefined);
const named = (value: unknown): unknown => (Array.isArray(value) ? value.map(named) : thing(value as string));
const leads = (...fields: string[]): object => Object.fromEntries(fields.map((field) => [field, (thing: Record<string, unknown>) => named(thing[field])]));
const root = (...fields: string[]): object => Object.fromEntries(fields.map((field) => [field, () => named(roots[field])]));
const byId = ({ id }: { id: string }): unknown => named(id);

/** Rooms of a house: who may see what is said on fields, on types, below an interface and a union, and under other names. */
export const house: Readonly<Record<string, GuardedSubgraph>> = {
  rooms: {
    sdl: `${LINK}
      type Query {
        rooms: [Room!]  places: [Place!]!  strict: [Strict!]  hall: Hall  attic: Attic  vault: Vault
        room(id: ID!): Room
        hidden: String @needs(scopes: [["see"]])
        sure: Strict!
        level: Level
      }
      interface Room { id: ID!  name: String  secret: String  next: Room }
      union Place = Hall | Vault | Attic
      enum Level @known { HIGH LOW }
      type Hall implements Room @key(fields: "id") { id: ID!  name: String  secret: String  next: Room  deep(of: Int): String @needs(scopes: [["see", "deep"], ["all"]])  level: Level }
      type Vault implements Room @key(fields: "id") { id: ID!  name: String  secret: String @known  next: Room  gold: String @policy(policies: [["rich"]]) }
      type Attic implements Room @key(fields: "id") { id: ID!  name: String  secret: String  next: Room  box: Box  boxes: [Box!] }
      type Box @needs(scopes: [["open"]]) { label: String  name: String }
      type Strict { id: ID!  name: String  sure: String! @known  again: Strict }
    `,
    resolvers: {
      Query: {
        ...root('rooms', 'places', 'strict', 'hall', 'attic', 'vault', 'sure'),
        room: (_: unknown, { id }: { id: string }) => named(id) ?? null,
        hidden: () => roots['hidden'],
        level: () => roots['level'],
      },
      Hall: { __resolveReference: byId, ...leads('next') },
      Vault: { __resolveReference: byId, ...leads('next') },
      Attic: { __resolveReference: byId, ...leads('next', 'box', 'boxes') },
      Strict: leads('again'),
    },
  },
  keys: {
    sdl: `${LINK}
      type Query { keys: [Key!] }
      type Key { number: Int  opens: Vault  weight: Int @known }
      type Vault @key(fields: "id") { id: ID!  secret: String @external  keys: [Key!]  worth: String @requires(fields: "secret") @known }
    `,
    resolvers: {
      Query: root('keys'),
      Key: leads('opens'),
      Vault: {
        __resolveReference: (reference: object) => reference,
        keys: () => named(things['vault']!['keys']),
        // It cannot be told without what it requires.
        worth: ({ secret }: { secret?: string }) => (secret === things['vault']!['secret'] ? things['vault']!['worth'] : 'without a secret'),
      },
    },
  },
};
