import { QueryPlanner } from '@apollo/query-planner';
import { afterEach, expect, it, jest } from '@jest/globals';
import { smallGraph } from '../testing/small-graph.js';

afterEach(() => void jest.restoreAllMocks());

it('plans a document once, whatever its moments', async () => {
  const planned = jest.spyOn(QueryPlanner.prototype, 'buildQueryPlan');
  const { gateway, asked } = await smallGraph();
  const query = 'query Q($on: Date) @asOf(validOn: $on) { contracts { with { name } } }';
  for (const on of ['2026-03-01', '2026-03-02', null]) await gateway.execute({ query, variables: { on } });
  expect(planned).toHaveBeenCalledTimes(1);
  expect(new Set(asked.map((fetch) => fetch.query)).size).toBe(2);
  expect(new Set(asked.map(({ variables }) => variables['regiograafValidOn'])).size).toBe(3);

  const plain = '{ contracts { id } }';
  await gateway.execute({ query: plain });
  await gateway.execute({ query: plain });
  expect(planned).toHaveBeenCalledTimes(2);
  await gateway.close();
});
