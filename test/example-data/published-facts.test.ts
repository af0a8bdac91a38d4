import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';
import { AMSTERDAM } from './facts/amsterdam.js';
import { DRENTHE, GUIDE } from './facts/elsewhere.js';
import { MIJNSTREEK } from './facts/mijnstreek.js';
import { RIJNMOND_CONTRACT } from './facts/rijnmond-contract.js';
import { RIJNMOND } from './facts/rijnmond.js';

let graph: WholeGraph;

beforeAll(async () => {
  graph = await startWholeGraph({ exampleData: true });
});

afterAll(() => graph.close());

describe.each([RIJNMOND, RIJNMOND_CONTRACT, MIJNSTREEK, AMSTERDAM, DRENTHE, GUIDE])('$source', ({ on, facts }) => {
  test.each(facts)('$fact', async ({ query, expected }) => {
    const { data, errors } = await graph.ask(`query @asOf(validOn: "${on}") { ${query} }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual(expected);
  });
});
