import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  getNamedType,
  getNullableType,
  graphql,
  GraphQLError,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  printSchema,
} from 'graphql';
import type { SubgraphExecutor } from '../../subgraphs/subgraph.js';
import { fieldSets, topLevel } from './field-sets.js';
import { numberOf } from './random.js';
import type { SubgraphSchemas } from './small-supergraphs.js';

/** What goes wrong in the mocked subgraphs. */
export interface Faults {
  /** Entities that no subgraph knows but the one that refers to them. */
  readonly missing?: boolean;
  /** Fields that fail. */
  readonly errors?: boolean;
}

/** A thing: which one of its type, and what came along when it was referred to. */
interface Thing {
  readonly number: number;
  readonly type: string;
  readonly representation?: Readonly<Record<string, unknown>>;
}

/** What the schemas of all subgraphs together say. */
interface Known {
  /** Fields that identify, as `Type.field`. */
  readonly keys: ReadonlySet<string>;
  readonly keyedTypes: ReadonlySet<string>;
  /** What a field needs of other subgraphs, by `Type.field`. */
  readonly required: ReadonlyMap<string, readonly string[]>;
  /** The values of each enum, also those that clients do not see. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** How many things of a type there are: few, so that the same one is met again. */
const THINGS = 12;
const MISSING = 7;

export interface MockGraph {
  readonly subgraphs: Readonly<Record<string, SubgraphExecutor>>;
  /** The same data behind one schema, without any subgraphs. */
  readonly whole: (apiSchema: GraphQLSchema) => (document: DocumentNode, variables: Record<string, unknown>) => Promise<ExecutionResult>;
}

/** A graph whose every value follows from what is asked: whichever subgraphs are asked the same of the same thing, they say the same. */
export function mockGraph(schemas: SubgraphSchemas, faults: Faults = {}): MockGraph {
  const documents = Object.entries(schemas).map(([name, sdl]) => [name, parse(sdl, { noLocation: true })] as const);
  const known = knownOf(documents.map(([, document]) => document));
  return {
    subgraphs: Object.fromEntries(documents.map(([name, document]) => [name, subgraph(document, known, faults)])),
    whole: (apiSchema) => {
      // A copy that takes scalars as they come, as subgraphs do.
      const schema = buildSchema(printSchema(apiSchema));
      mock(schema, known, faults);
      return async (document, variableValues) => execute({ schema, document, variableValues });
    },
  };
}

function subgraph(typeDefs: DocumentNode, known: Known, faults: Faults): SubgraphExecutor {
  const schema: GraphQLSchema = buildSubgraphSchema([{ typeDefs, resolvers: references(typeDefs, faults, (type, number) => thingOf(schema.getType(type)!, number, { schema, known })) }]);
  mock(schema, known, faults);
  return async ({ query, variables, operationName }) => {
    const { data, errors } = await graphql({ schema, source: query, variableValues: variables, operationName: operationName ?? null });
    return JSON.parse(JSON.stringify({ data: data ?? null, ...(errors ? { errors } : {}) }));
  };
}

function knownOf(documents: readonly DocumentNode[]): Known {
  const keys = documents.flatMap((document) => fieldSets(document, 'key'));
  return {
    keys: new Set(keys.flatMap(({ place, fields }) => topLevel(fields).map((name) => `${place}.${name}`))),
    keyedTypes: new Set(keys.map(({ place }) => place)),
    required: new Map(documents.flatMap((document) => fieldSets(document, 'requires')).map(({ place, fields }) => [place, topLevel(fields)])),
    enums: new Map(documents.flatMap(({ definitions }) => definitions).flatMap((each) => (each.kind === Kind.ENUM_TYPE_DEFINITION ? [[each.name.value, (each.values ?? []).map(({ name }) => name.value)]] : []))),
  };
}

function mock(schema: GraphQLSchema, known: Known, faults: Faults = {}): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isAbstractType(type)) type.resolveType = (thing: Thing) => thing.type;
    if (!isObjectType(type)) continue;
    const own = keyedInterface(type, known)?.name ?? type.name;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const isKey = known.keys.has(`${own}.${field.name}`);
      const value = (thing: Thing | undefined, args: unknown): unknown => {
        const needed = known.required.get(`${type.name}.${field.name}`)?.map((name) => neededOf(thing, name, type));
        const seed = JSON.stringify([own, thing?.number ?? 0, field.name, args, needed]);
        if (faults.errors && !isNonNullType(field.type) && numberOf(`${seed}!`) % 23 === 0) throw new GraphQLError('It failed.', { extensions: { code: 'BAD_USER_INPUT' } });
        return valueOf(field.type, { seed, schema, known, key: thing && isKey ? thing.number : undefined });
      };
      field.resolve = value;
    }
  }
}

/** What another subgraph says of a thing, as a subgraph that needs it gets it; where there are no subgraphs, as it is. */
function neededOf(thing: Thing | undefined, name: string, type: GraphQLObjectType): unknown {
  if (thing?.representation) return inOrder(thing.representation[name]);
  const field = type.getFields()[name]!;
  const value = resolved(field, thing) as Thing | null;
  const named = getNamedType(field.type);
  if (!isObjectType(named) || !value) return inOrder(value);
  return inOrder(Object.fromEntries(Object.values(named.getFields()).map((each) => [each.name, resolved(each, value)])));
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, typeof value === 'object' && value !== null ? Object.keys(value).toSorted() : undefined);
}

function resolved(field: GraphQLField<unknown, unknown>, thing: Thing | undefined): unknown {
  try {
    return field.resolve!(thing, {}, undefined, undefined as never);
  } catch {
    return null;
  }
}

interface Making {
  readonly schema: GraphQLSchema;
  readonly known: Known;
}

interface Value extends Making {
  readonly seed: string;
  /** The thing's number, where the field identifies it. */
  readonly key: number | undefined;
}

function valueOf(type: GraphQLOutputType, value: Value): unknown {
  const number = numberOf(value.seed);
  if (!isNonNullType(type) && value.key === undefined && number % 7 === 0) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return Array.from({ length: number % 4 }, (_, index) => valueOf(nullable.ofType, { ...value, seed: `${value.seed}${index}` }));
  const named = getNamedType(nullable);
  if (isObjectType(named) || isAbstractType(named)) return thingOf(named, value.key ?? number % THINGS, value);
  const values = value.known.enums.get(named.name);
  if (values) return values[number % values.length];
  if (value.key !== undefined) return named.name === 'Int' ? value.key : `key-${value.key}`;
  const made: Record<string, unknown> = { Int: number % 1_000, Float: (number % 1_000) / 8, Boolean: number % 2 === 0, When: { a: [number % 5, null] }, Date: '2024-03-01', DateTime: '2024-03-01T10:00:00.000Z' };
  return made[named.name] ?? `"${number}\u2028é\\`;
}

// The number of a thing that is known by an interface tells its type, so that all who refer to it agree.
function thingOf(named: GraphQLNamedType, number: number, { schema, known }: Making): Thing {
  const shared = isObjectType(named) ? keyedInterface(named, known) : undefined;
  if (!isAbstractType(named) && !shared) return { number, type: named.name };
  const types = schema.getPossibleTypes(isAbstractType(named) ? named : shared!).map(({ name }) => name).toSorted();
  if (isAbstractType(named)) return { number, type: types[number % types.length]! };
  return { number: number - (number % types.length) + types.indexOf(named.name), type: named.name };
}

function keyedInterface(type: GraphQLObjectType, { keyedTypes }: Known): GraphQLInterfaceType | undefined {
  return type.getInterfaces().find(({ name }) => keyedTypes.has(name));
}

type References = Record<string, { __resolveReference: (representation: Record<string, unknown>) => object | null }>;

function references(typeDefs: DocumentNode, { missing }: Faults, thing: (type: string, number: number) => Thing): References {
  const types = new Set(fieldSets(typeDefs, 'key').map(({ place }) => place));
  const resolve = (name: string, representation: Record<string, unknown>): object | null => {
    const number = numberIn(representation);
    if (missing && number === MISSING) return null;
    const found = thing(name, number);
    return { ...found, representation, __typename: found.type };
  };
  return Object.fromEntries([...types].map((name) => [name, { __resolveReference: (representation: Record<string, unknown>) => resolve(name, representation) }]));
}

function numberIn({ __typename: _, ...fields }: Readonly<Record<string, unknown>>): number {
  const text = JSON.stringify(fields);
  const found = /"key-(\d+)"/.exec(text) ?? /:(\d+)/.exec(text);
  if (!found) throw new Error(`Nothing identifies ${text}.`);
  return Number(found[1]);
}
