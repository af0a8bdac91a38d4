import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
    ['aliases', many(LIMITS.aliases + 1, (index) => `a${index}: __typename`), { code: 'LIMIT_EXCEEDED', limit: 'aliases' }],
    [
      'lists within lists',
      '{ organisations(first: 100) { nodes { members { members { members { members { id } } } } } } }',
      { code: 'LIMIT_EXCEEDED', limit: 'things' },
    ],
    ['a fragment bomb', bomb(30), { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['tokens', many(LIMITS.tokens + 1, () => '__typename'), { code: 'GRAPHQL_PARSE_FAILED' }],
  ])('%s', async (_, query, expected) => {
    graph.asked.length = 0;
    const { data, errors } = await graph.gateway.execute({ query });
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions).toMatchObject(expected);
    expect(graph.asked).toEqual([]);
  });

  it('says what was asked and what would be answered', async () => {
    const { errors } = await graph.gateway.execute({ query: many(LIMITS.aliases + 1, (index) => `a${index}: __typename`) });
    expect(errors?.[0]?.message).toBe(
      `The operation asks for too much: expected at most ${LIMITS.aliases} fields under another name; it asks for ${LIMITS.aliases + 1}.`,
    );
  });

  it('lets through what is just within', async () => {
    const { errors } = await graph.gateway.execute({ query: many(LIMITS.aliases, (index) => `a${index}: __typename`) });
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
