import { composeServices } from '@apollo/composition';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { ANONYMOUS } from '@regiograaf/subgraph-kit/protocol';
import { parse } from 'graphql';
import { Opened } from '../testing/http.js';
import { smallGraph, SUPERGRAPH } from '../testing/small-graph.js';
import { Workers } from '../testing/workers.js';
import { plannerApart } from './planner-apart.js';
import type { Planner } from './planner.js';
import type { PlanningSettings } from './settings.js';

const opened = new Opened();
afterEach(async () => {
  await opened.close();
  jest.restoreAllMocks();
});

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

const ROOM = { timeoutMs: 60_000, heapMb: 512, threads: 2 };

function planner(settings: Partial<PlanningSettings>): Planner {
  const made = plannerApart(MANY_WAYS, { ...ROOM, ...settings });
  opened.add(() => made.retire());
  return made;
}

describe('planning apart', () => {
  it('is refused where it takes too much work, and goes on with the operation of another caller', async () => {
    // Many times what the innocent one takes, and a fraction of what the other does; it is the work that counts, on a busy machine too.
    const { plan } = planner({ timeoutMs: 700, heapMb: 4_096, threads: 1 });
    const [hostile, innocent] = await Promise.allSettled([plan({ text: GREEDY }, 'one'), plan({ text: INNOCENT }, 'other')]);
    expect(hostile).toMatchObject({ status: 'rejected', reason: { extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning', allowed: 700, http: { status: 400 } } } });
    expect(innocent).toMatchObject({ status: 'fulfilled', value: { kind: 'QueryPlan', node: { kind: 'Fetch' } } });
  });

  it('plans nothing more for whoever used up a thread, until another stands in its place', async () => {
    const { plan, ready } = planner({ timeoutMs: 700, heapMb: 4_096 });
    const again = { extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning', http: { status: 429 } } };
    const [, waiting] = await Promise.allSettled([plan({ text: GREEDY }, 'one'), plan({ text: INNOCENT }, 'one')]);
    expect(waiting).toMatchObject({ status: 'rejected', reason: again });
    await expect(plan({ text: INNOCENT }, 'one')).rejects.toMatchObject(again);
    await ready();
    expect(await plan({ text: INNOCENT }, 'one')).toMatchObject({ kind: 'QueryPlan' });
  });

  it('is refused where it takes too much memory', async () => {
    const { plan } = planner({ heapMb: 48, threads: 1 });
    await plan({ text: INNOCENT }, 'one');
    await expect(plan({ text: GREEDY }, 'one')).rejects.toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED', expected: 'an operation that can be planned within 48 MB of memory' } });
  });

  it('plans on after it is retired, for whoever asked before, and then nothing of it is left', async () => {
    const workers = new Workers();
    const apart = planner({});
    const asked = apart.plan({ text: INNOCENT }, 'one');
    apart.retire();
    expect(await asked).toMatchObject({ kind: 'QueryPlan' });
    expect(await apart.plan({ text: INNOCENT }, 'one')).toMatchObject({ kind: 'QueryPlan' });
    expect(workers.left).toBe(0);
  });

  it('tells what is wrong with the graph, and not with the operation, as an error of ours', async () => {
    await expect(planner({}).plan({ text: '{ nothing }' }, 'one')).rejects.toThrow(/^(?!.*LIMIT).*nothing/s);
  });
});

it('a gateway answers through it', async () => {
  const { gateway } = await smallGraph({}, { planning: ROOM });
  opened.add(() => gateway.close());
  const query = '{ contracts { with { name } } }';
  const expected = { contracts: [{ with: { name: 'Name of org:one' } }] };
  for (const asked of await Promise.all([gateway.execute({ query }), gateway.execute({ query })])) expect(asked.data).toEqual(expected);
  expect(await gateway.update(`${SUPERGRAPH}\n# as before\n`)).toBe(true);
  expect((await gateway.execute({ query })).data).toEqual(expected);
});

it('a gateway refuses what is too complex, again at once, and answers the rest', async () => {
  const subgraphs = Object.fromEntries(NAMES.map((name) => [name, { execute: async () => ({ data: { node: null } }), ready: () => true }]));
  const { gateway } = await smallGraph({}, { supergraph: MANY_WAYS, subgraphs, planning: { timeoutMs: 600, heapMb: 4_096, threads: 2 } });
  opened.add(() => gateway.close());
  for (let round = 0; round < 2; round += 1) {
    const { data, errors } = await gateway.execute({ query: HOSTILE });
    expect({ data, errors }).toMatchObject({ data: undefined, errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'planning', allowed: 600 } }] });
  }
  expect((await gateway.execute({ query: INNOCENT }, { ...ANONYMOUS, organisation: 'org:other' })).data).toEqual({ node: null });
});
