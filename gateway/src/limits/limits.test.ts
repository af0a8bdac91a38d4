import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { smallGraph, type SmallGraph } from '../testing/small-graph.js';
import { LIMITS } from './limits.js';

let graph: SmallGraph;

beforeAll(async () => {
  graph = await smallGraph();
});

afterAll(() => graph.gateway.close());

const nested = (levels: number): string => (levels === 0 ? 'id' : `members { ${nested(levels - 1)} }`);
const many = (count: number, field: (index: number) => string): string => `{ ${Array.from({ length: count }, (_, index) => field(index)).join(' ')} }`;
/** Each fragment spreads the next one twice: a few lines that stand for a million fields. */
const bomb = (size: number): string => {
  const fragments = Array.from({ length: size }, (_, index) => `fragment F${index} on Organisation { a: members { ...F${index + 1} } b: members { ...F${index + 1} } }`);
  return `{ organisation(id: "org:one") { ...F0 } } ${fragments.join(' ')} fragment F${size} on Organisation { id }`;
};

describe('an operation that asks for too much is refused before any subgraph is asked', () => {
  it.each<[string, string, object]>([
    ['deep', `{ organisation(id: "org:one") { ${nested(LIMITS.depth)} } }`, { code: 'LIMIT_EXCEEDED', limit: 'depth' }],
    ['aliases', many(LIMITS.aliases + 1, (index) => `a${index}: __typename`), { code: 'LIMIT_EXCEEDED', limit: 'aliases', allowed: LIMITS.aliases, asked: LIMITS.aliases + 1 }],
    ['directives', `{ __typename ${'@skip(if: false) '.repeat(LIMITS.directives + 1)}}`, { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['directives everywhere', many(LIMITS.directives + 1, () => '__typename @skip(if: false)'), { code: 'LIMIT_EXCEEDED', limit: 'directives' }],
    [
      'lists within lists',
      '{ organisations(first: 100) { nodes { members { members { members { members { id } } } } } } }',
      { code: 'LIMIT_EXCEEDED', limit: 'things' },
    ],
    ['deeper than any parser goes', `{ ${'... { '.repeat(3_900)} __typename ${'}'.repeat(3_900)} }`, { code: 'LIMIT_EXCEEDED', limit: 'brackets', allowed: LIMITS.brackets, asked: 3_901 }],
    ['just too many brackets within each other', `{ ${'... { '.repeat(LIMITS.brackets)} __typename ${'}'.repeat(LIMITS.brackets)} }`, { code: 'LIMIT_EXCEEDED', limit: 'brackets', asked: LIMITS.brackets + 1 }],
    ['brackets that nobody closes', '{ a('.repeat(LIMITS.brackets), { code: 'LIMIT_EXCEEDED', limit: 'brackets', asked: 2 * LIMITS.brackets }],
    ['fields within fields, 1400 of them', `{ organisation(id: "org:one") { ${nested(1400)} } }`, { code: 'LIMIT_EXCEEDED', limit: 'brackets' }],
    ['an argument deeper than any parser goes', `{ organisation(id: ${'['.repeat(3_900)}1${']'.repeat(3_900)}) { id } }`, { code: 'LIMIT_EXCEEDED', limit: 'brackets', asked: 3_902 }],
    ['the schema, again and again', `{ __schema { ${Array.from({ length: 4 }, (_, index) => `a${index}: types { name }`).join(' ')} } }`, { code: 'LIMIT_EXCEEDED', limit: 'aliases' }],
    ['a fragment bomb', bomb(30), { code: 'LIMIT_EXCEEDED', limit: 'selections', allowed: LIMITS.selections }],
    ['a fragment bomb that nobody uses', bomb(30).replace('...F0', 'id'), { code: 'LIMIT_EXCEEDED', limit: 'selections' }],
    ['fields', many(LIMITS.selections + 1, () => '__typename'), { code: 'LIMIT_EXCEEDED', limit: 'selections', asked: LIMITS.selections + 1 }],
    ['the same field again and again', many(290, () => '__typename'), { code: 'LIMIT_EXCEEDED', limit: 'pairs', allowed: LIMITS.pairs, asked: 41_905 }],
    ['different fields of one name', many(170, (index) => `organisation(id: "org:one") { x: ${index % 2 ? 'id' : 'name'} }`), { code: 'LIMIT_EXCEEDED', limit: 'pairs', asked: 43_095 }],
    ['the same field in fragments', `{ organisation(id: "org:one") { ${many(210, (index) => `...F${index}`).slice(1, -1)} } } ${many(210, (index) => `fragment F${index} on Organisation { id }`).slice(1, -1)}`, { code: 'LIMIT_EXCEEDED', limit: 'pairs', asked: 43_890 }],
    ['long arguments that are compared', many(60, () => `organisation(id: "${'x'.repeat(1_500)}") { id }`), { code: 'LIMIT_EXCEEDED', limit: 'pairs' }],
    ['fragments that lead to one another', `{ ...F0 } ${many(LIMITS.within, (index) => `fragment F${index} on Query { ...F${index + 1} }`).slice(1, -1)} fragment F${LIMITS.within} on Query { __typename }`, { code: 'LIMIT_EXCEEDED', limit: 'depth', allowed: LIMITS.within }],
    ['fragments that lead back to each other', '{ organisation(id: "org:one") { ...A } } fragment A on Organisation { members { ...B } } fragment B on Organisation { members { ...A } }', { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['a fragment that nobody uses and leads back to itself', '{ __typename } fragment A on Organisation { members { ...A } }', { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['tokens', many(LIMITS.tokens + 1, () => '__typename'), { code: 'LIMIT_EXCEEDED', limit: 'tokens', allowed: LIMITS.tokens }],
  ])('%s', async (_, query, expected) => {
    graph.asked.length = 0;
    const { data, errors } = await graph.gateway.execute({ query });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject(expected);
    expect(graph.asked).toEqual([]);
  });

  it('operations, of which one is named', async () => {
    const query = Array.from({ length: LIMITS.operations + 1 }, (_, index) => `query Q${index} { __typename }`).join(' ');
    const { errors } = await graph.gateway.execute({ query, operationName: 'Q3' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'operations', allowed: LIMITS.operations });
  });

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
    ['objects with numbers for names', '{"0":', '}'],
  ])('values within values of a variable, in %s', async (_, open, close) => {
    for (const depth of [LIMITS.nesting, 15_000]) {
      const at: unknown = JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`);
      const { errors } = await graph.gateway.execute({ query: 'query Q($at: Date) @asOf(validOn: $at) { contracts { id } }', variables: { at } });
      const expected = `at most ${LIMITS.nesting} values within each other`;
      expect(errors).toMatchObject([
        { message: `$at: expected ${expected}; it has ${depth + 1}.`, extensions: { code: 'BAD_USER_INPUT', argument: '$at', expected, limit: 'nesting', allowed: LIMITS.nesting, asked: depth + 1 } },
      ]);
    }
  });

  it('again where it is asked again, under whatever name', async () => {
    const query = `query A ${many(LIMITS.selections + 1, () => '__typename')} query B { __typename }`;
    for (const operationName of ['A', 'B', 'C', undefined, 'A']) {
      const { data, errors } = await graph.gateway.execute({ query, ...(operationName === undefined ? {} : { operationName }) });
      expect({ data, codes: errors?.map(({ extensions }) => extensions?.['limit']) }).toEqual({ data: undefined, codes: ['selections'] });
    }
  });

  it('lets through the fragments of a client that stand at one place, each with some fields that all have', async () => {
    const fragment = (index: number): string => `fragment Part${index}_organisation on Organisation { __typename id name members { id } }`;
    const parts = Array.from({ length: 100 }, (_, index) => index);
    const query = `query Page { organisation(id: "org:one") { ${parts.map((each) => `...Part${each}_organisation`).join(' ')} } } ${parts.map(fragment).join(' ')}`;
    const { errors, data } = await graph.gateway.execute({ query });
    expect({ errors, data }).toMatchObject({ errors: undefined, data: { organisation: { name: 'Name of org:one' } } });
  });

  it.each<[string, string, Record<string, unknown>, string]>([
    ['of a document', many(1_400, (index) => `nothing${index}`), {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['of a document with many lines', many(1_400, (index) => `nothing${index}${'\n'.repeat(20)}`), {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['of a list', 'query ($a: [Int!]) { filtered(by: { numbers: $a }) }', { a: Array.from({ length: 5_000 }, () => 'x') }, 'BAD_USER_INPUT'],
    ['of an object', 'query ($a: Filter) { filtered(by: $a) }', { a: Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`a${index}`, 1])) }, 'BAD_USER_INPUT'],
  ])('tells the first mistakes %s, and each in few words', async (_, query, variables, code) => {
    const { errors } = await graph.gateway.execute({ query, variables });
    expect(errors).toHaveLength(LIMITS.errors + 1);
    for (const error of errors ?? []) {
      expect(error.extensions?.['code']).toBe(code);
      expect(error.message.length).toBeLessThanOrEqual(LIMITS.message + 1);
    }
  });

  it('lets a tool ask for the schema', async () => {
    const { errors } = await graph.gateway.execute({ query: getIntrospectionQuery() });
    expect(errors).toBeUndefined();
  });

  it('says what was asked and what would be answered', async () => {
    const { errors } = await graph.gateway.execute({ query: many(LIMITS.aliases + 1, (index) => `a${index}: __typename`) });
    expect(errors?.[0]?.message).toBe(
      `The operation asks for too much: expected at most ${LIMITS.aliases} fields under another name; it asks for ${LIMITS.aliases + 1}.`,
    );
  });

  it.each([
    ['aliases', many(LIMITS.aliases, (index) => `a${index}: __typename`)],
    ['brackets', `{ ${'... { '.repeat(LIMITS.brackets - 1)} __typename ${'}'.repeat(LIMITS.brackets)}`],
    ['brackets in words', `# ${'{'.repeat(200)}\n{ organisation(id: "${'['.repeat(200)}") { id } }`],
  ])('lets through what is just within: %s', async (_, query) => {
    const { errors } = await graph.gateway.execute({ query });
    expect(errors).toBeUndefined();
  });
});

describe('what the graph cannot do is refused as such', () => {
  it.each(['mutation { organisation(id: "org:one") { id } }', 'subscription { organisation(id: "org:one") { id } }'])('%s', async (query) => {
    graph.logged.length = 0;
    const { errors } = await graph.gateway.execute({ query });
    expect(errors?.[0]?.extensions?.['code']).not.toBe('INTERNAL');
    expect(graph.logged).toEqual([]);
  });
});
