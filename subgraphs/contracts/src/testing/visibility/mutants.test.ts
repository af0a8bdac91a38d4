import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startContracts, type ContractsGraph } from '../contracts-graph.js';
import { compare, prepare, type Prepared } from './comparison.js';
import { MUTANTS } from './mutants.js';
import { everyOperation } from './operations.js';
import { TELLING_WORLD } from './telling-world.js';

let graph: ContractsGraph;
let prepared: Prepared;

beforeAll(async () => {
  graph = await startContracts();
  prepared = await prepare(graph, TELLING_WORLD, 'w1');
});

afterAll(() => graph.close());

async function found(): Promise<object[]> {
  return (await compare(graph, prepared, everyOperation(prepared.world))).disagreements;
}

test('nothing is found as long as the views are what they are', async () => {
  expect(await found()).toEqual([]);
});

test.each(MUTANTS)('%s: that is found', async (_, view, pattern, by) => {
  const { run } = graph.database;
  const [{ definition } = { definition: '' }] = await run<{ definition: string }>(`select pg_get_viewdef('${view}'::regclass) as definition`);
  const mutant = definition.replace(pattern, by);
  expect(mutant).not.toBe(definition);
  const replace = `create or replace view ${view} ${view.endsWith('_right') ? '' : 'with (security_barrier)'} as`;
  try {
    await run(`${replace} ${mutant}`);
    expect(await found()).not.toEqual([]);
  } finally {
    await run(`${replace} ${definition}`);
  }
});
