import { composeServices } from '@apollo/composition';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { Opened } from '../testing/http.js';
import { smallGraph, SUPERGRAPH } from '../testing/small-graph.js';
import { plannerApart } from './planner-apart.js';
import type { Planner } from './planner.js';

const opened = new Opened();
afterEach(() => opened.close());

/** Every level of a question could be asked of each subgraph, for each type: their number grows with the power of the depth. */
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
const MANY_WAYS = composed(NAMES);
const types = ['A', 'B', 'C', 'D', 'E'];

function composed(names: readonly string[]): string {
  const fields = 'id: ID! next: Node @shareable others: [Node!] @shareable';
  const { supergraphSdl, errors } = composeServices(
    names.map((name) => ({
      name,
      url: `http://${name}.example`,
      typeDefs: parse(`
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
        type Query { node: Node @shareable }
        interface Node { ${fields.replaceAll(' @shareable', '')} }
        ${['A', 'B', 'C', 'D', 'E'].map((type) => `type ${type} implements Node @key(fields: "id") { ${fields} ${name}: Int }`).join('\n')}
      `),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

const each = (inner: string): string => types.map((type) => `... on ${type} { a b c d next { ${inner} } others { ${inner} } }`).join(' ');
const HOSTILE = `{ node { ${each(each('id'))} } }`;
const GREEDY = `{ node { ${each(each(each('id')))} } }`;
const INNOCENT = '{ node { id } }';

function planner(settings: { timeoutMs: number; heapMb: number }): Planner {
  const made = plannerApart(MANY_WAYS, settings);
  opened.add(() => made.retire());
  return made;
}

describe('planning apart', () => {
  it('is refused where it takes too long, and goes on with the next operation', async () => {
    // Long enough for the innocent one on a slow machine, in a thread that begins anew; the other takes several times as long on a quick one.
    const { plan } = planner({ timeoutMs: 700, heapMb: 4_096 });
    const [hostile, innocent] = await Promise.allSettled([plan({ text: GREEDY }), plan({ text: INNOCENT })]);
    expect(hostile).toMatchObject({ status: 'rejected', reason: { extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning', allowed: 700 } } });
    expect(innocent).toMatchObject({ status: 'fulfilled', value: { kind: 'QueryPlan', node: { kind: 'Fetch' } } });
  });

  it('is refused where it takes too much memory', async () => {
    const { plan } = planner({ timeoutMs: 60_000, heapMb: 48 });
    await plan({ text: INNOCENT });
    await expect(plan({ text: GREEDY })).rejects.toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED', expected: 'an operation that can be planned within 48 MB of memory' } });
  });

  it('plans on after it is retired, for whoever asked before', async () => {
    const apart = planner({ timeoutMs: 5_000, heapMb: 512 });
    const asked = apart.plan({ text: INNOCENT });
    apart.retire();
    expect(await asked).toMatchObject({ kind: 'QueryPlan' });
    expect(await apart.plan({ text: INNOCENT })).toMatchObject({ kind: 'QueryPlan' });
  });

  it('tells what is wrong with the graph, and not with the operation, as an error of ours', async () => {
    await expect(planner({ timeoutMs: 5_000, heapMb: 512 }).plan({ text: '{ nothing }' })).rejects.toThrow(/^(?!.*LIMIT).*nothing/s);
  });
});

it('a gateway answers through it', async () => {
  const { gateway } = await smallGraph({}, { planning: { timeoutMs: 10_000, heapMb: 512 } });
  opened.add(() => gateway.close());
  const query = '{ contracts { with { name } } }';
  const expected = { contracts: [{ with: { name: 'Name of org:one' } }] };
  for (const asked of await Promise.all([gateway.execute({ query }), gateway.execute({ query })])) expect(asked.data).toEqual(expected);
  expect(gateway.update(`${SUPERGRAPH}\n# as before\n`)).toBe(true);
  expect((await gateway.execute({ query })).data).toEqual(expected);
});

it('a gateway refuses what is too complex, again at once, and answers the rest', async () => {
  const { gateway } = await smallGraph({}, { supergraph: MANY_WAYS, subgraphs: Object.fromEntries(NAMES.map((name) => [name, { execute: async () => ({ data: { node: null } }), ready: () => true }])), planning: { timeoutMs: 600, heapMb: 4_096 } });
  opened.add(() => gateway.close());
  for (let round = 0; round < 2; round += 1) {
    const { data, errors } = await gateway.execute({ query: HOSTILE });
    expect({ data, errors }).toMatchObject({ data: undefined, errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning' } }] });
  }
  expect((await gateway.execute({ query: INNOCENT })).data).toEqual({ node: null });
});
