import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testSeed } from '@regiograaf/subgraph-kit/testing';
import * as fc from 'fast-check';
import { startContracts, type ContractsGraph } from '../contracts-graph.js';
import { compare, prepare } from './comparison.js';
import { anyOperations } from './operations.js';
import { anyWorld } from './world.js';

const WORLDS = 5;
const OPERATIONS = 20;

let graph: ContractsGraph;
let runs = 0;

beforeAll(async () => {
  graph = await startContracts();
});

afterAll(() => graph.close());

test('whoever asks whatever, what they get is what the model says: ten thousand times', async () => {
  let pairs = 0;
  // The seed that a failure names is the world, and all that is asked of it: as an example of its own it is tried again.
  const check = fc.asyncProperty(fc.integer(), async (seed) => {
    const found = await compare(graph, await prepare(graph, anyWorld(seed), `w${(runs += 1)}`), anyOperations(seed, OPERATIONS));
    pairs += found.pairs;
    expect(found.disagreements.slice(0, 3)).toEqual([]);
  });
  // In the first, an indicator is seen by who does not see the agreement that it was once put under.
  await fc.assert(check, { seed: testSeed(), numRuns: WORLDS, endOnFailure: true, examples: [[-28]] });
  expect(pairs).toBe(10_000);
});
