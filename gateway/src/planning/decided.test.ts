import { afterEach, describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { type GuardedGraph, guardedGraph } from '../testing/guarded-graph.js';
import { Opened } from '../testing/http.js';
import { Decided } from './decided.js';

const opened = new Opened();
afterEach(() => opened.close());

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@external"])';
const PRODUCT = { id: 'a', price: 5, size: { wide: 3 } };

/** Two fields of a product, each of which another subgraph computes from something else. */
async function shop(): Promise<GuardedGraph> {
  const graph = await guardedGraph({
    products: {
      sdl: `${LINK} type Query { product: Product } type Product @key(fields: "id") { id: ID! price: Int size: Size } type Size { wide: Int }`,
      resolvers: { Query: { product: () => PRODUCT }, Product: { __resolveReference: () => PRODUCT } },
    },
    stock: {
      sdl: `${LINK} type Query { stocked: Product }
        type Product @key(fields: "id") { id: ID! price: Int @external size: Size @external cost: Int @requires(fields: "price") box: Int @requires(fields: "size { wide }") }
        type Size { wide: Int @external }`,
      resolvers: {
        Query: { stocked: () => ({ id: 'a' }) },
        Product: { __resolveReference: (reference: object) => reference, cost: ({ price }: { price?: number }) => price ?? null, box: ({ size }: { size?: { wide: number } }) => size?.wide ?? null },
      },
    },
  });
  opened.add(() => graph.gateway.close());
  return graph;
}

describe('what is asked without a condition does not depend on one', () => {
  it.each<[string, boolean, object]>([
    ['stocked { cost @include(if: $yes) box }', true, { stocked: { cost: 5, box: 3 } }],
    ['stocked { cost @include(if: $yes) box }', false, { stocked: { box: 3 } }],
    ['stocked { box @skip(if: $yes) cost }', true, { stocked: { cost: 5 } }],
    ['stocked { ... @include(if: $yes) { cost box } box }', false, { stocked: { box: 3 } }],
    ['stocked { cost @include(if: $yes) box @skip(if: $yes) }', true, { stocked: { cost: 5 } }],
    ['stocked { cost @include(if: $yes) box @skip(if: $yes) }', false, { stocked: { box: 3 } }],
    ['stocked { ... @skip(if: $yes) { box cost } ... @include(if: $yes) { cost } }', true, { stocked: { cost: 5 } }],
    ['stocked { ...Cost @include(if: $yes) box } product { ...Cost }', false, { stocked: { box: 3 }, product: { cost: 5 } }],
    ['stocked { cost @include(if: $yes) box @include(if: $yes) }', false, { stocked: {} }],
    ['stocked @include(if: $yes) { cost } product { price }', false, { product: { price: 5 } }],
    ['stocked @include(if: $yes) { cost }', false, {}],
  ])('{ %s } where yes is %s', async (selections, yes, data) => {
    const { gateway } = await shop();
    const fragment = selections.includes('...Cost') ? 'fragment Cost on Product { cost }' : '';
    const query = `query ($yes: Boolean = true) { ${selections} } ${fragment}`;
    const asked = (value: boolean): Promise<object> => gateway.execute({ query, variables: { yes: value } });
    // Both ways on one gateway: what is kept for one is not taken for the other.
    await asked(!yes);
    expect([await asked(yes), await asked(!yes), await asked(yes)]).toEqual([{ data }, expect.objectContaining({ data: expect.anything() }), { data }]);
  });

  it('where the condition is left to its default', async () => {
    const { gateway } = await shop();
    const query = 'query ($yes: Boolean = false) { stocked { cost @include(if: $yes) box } }';
    expect(await gateway.execute({ query })).toEqual({ data: { stocked: { box: 3 } } });
    expect(await gateway.execute({ query, variables: { yes: true } })).toEqual({ data: { stocked: { cost: 5, box: 3 } } });
  });
});

it('nobody is asked for what is left out', async () => {
  const { gateway, asked } = await shop();
  await gateway.execute({ query: 'query ($yes: Boolean!) { stocked @include(if: $yes) { cost } product @skip(if: true) { price } }', variables: { yes: false } });
  expect(asked).toEqual([]);
});

describe('a document', () => {
  const of = (text: string, variables: object): string => print(new Decided().of(parse(text), variables as never)).replaceAll(/\s+/g, ' ');

  it.each([
    ['{ a @skip(if: true) b @include(if: true) c @include(if: false) d @skip(if: false) }', {}, '{ b d }'],
    ['{ a @include(if: $x) @skip(if: $y) b }', { x: true, y: true }, '{ b }'],
    ['{ a @include(if: $x) @skip(if: $y) b }', { x: true, y: false }, '{ a b }'],
    ['{ a @include(if: $x) }', {}, '{ __typename }'],
    ['{ a { ... on A @skip(if: $x) { b } } ...F @include(if: $x) } fragment F on Q { c @skip(if: $x) }', { x: true }, '{ a { __typename } ...F } fragment F on Q { __typename }'],
    ['{ a @skip(if: $x) @other(if: $x) }', { x: false }, '{ a @other(if: $x) }'],
  ])('%s with %j', (text, variables, expected) => {
    expect(of(text, variables)).toBe(expected);
  });

  it('without conditions stays the one that it is, and so does what is decided alike', () => {
    const decided = new Decided();
    const plain = parse('{ a }');
    expect(decided.of(plain, { x: true })).toBe(plain);
    const conditional = parse('{ a @include(if: $x) b }');
    expect(decided.of(conditional, { x: true, other: 1 })).toBe(decided.of(conditional, { x: true, other: 2 }));
    expect(decided.of(conditional, { x: 'true' })).toBe(decided.of(conditional, { x: false }));
  });
});
