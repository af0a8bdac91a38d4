import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractRow, stageRow, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const because = 'Recorded wrongly';

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('done', { stage: 'SIGNED', signed_on: '2024-03-01', valid: '(,2026-01-01)' }), contractRow('bare'), contractRow('talks', { stage: 'IN_TALKS' }));
  await graph.record('contract', contractRow('done', { stage: 'ENDED', signed_on: '2024-03-01', valid: '[2026-01-01,)' }));
  await graph.record(
    'negotiation_stage',
    stageRow('done-1', 'done', { stage: 'IN_TALKS', reached_on: '2023-05-01' }),
    stageRow('done-2', 'done', { stage: 'AGREED', reached_on: '2024-02-01' }),
    stageRow('done-3', 'done', { stage: 'SIGNED', reached_on: '2024-03-01' }),
    stageRow('done-4', 'done', { stage: 'ENDED', reached_on: '2026-01-01' }),
    stageRow('talks-1', 'talks', { stage: 'IN_TALKS', reached_on: '2024-01-01' }),
  );
});

afterAll(() => graph.close());

test.each([
  ['2023-04-30', 'SIGNED', []],
  ['2024-02-15', 'SIGNED', ['IN_TALKS', 'AGREED']],
  ['2025-06-01', 'SIGNED', ['IN_TALKS', 'AGREED', 'SIGNED']],
  ['2026-01-01', 'ENDED', ['IN_TALKS', 'AGREED', 'SIGNED', 'ENDED']],
])('on %s a contract came so far', async (on, stage, expected) => {
  const query = 'query Q($on: Date!) @asOf(validOn: $on) { contract(id: "contract:done") { stage stages { stage reachedOn contract { id } } } }';
  const { contract } = await graph.ask<{ contract: { stage: string; stages: { stage: string }[] } }>(query, { on });
  expect([contract.stage, contract.stages.map((each) => each.stage)]).toEqual([stage, expected]);
});

describe('what the stages and their contract say fits', () => {
  test.each<[string, string, Parameters<ContractsGraph['record']>[1], string]>([
    ['a stage before the one it follows', 'negotiation_stage', stageRow('done-2', 'done', { stage: 'AGREED', reached_on: '2023-04-01', because }), 'does not fit'],
    ['another day of signing', 'negotiation_stage', stageRow('done-3', 'done', { stage: 'SIGNED', reached_on: '2024-03-02', because }), 'does not fit'],
    ['a stage that the contract did not reach', 'negotiation_stage', stageRow('talks-2', 'talks', { stage: 'AGREED', reached_on: '2024-02-01' }), 'does not fit'],
    ['a contract that says it came further', 'contract', contractRow('talks', { stage: 'AGREED', because }), 'does not fit'],
    ['a stage that the contract had not reached by then', 'negotiation_stage', stageRow('done-4', 'done', { stage: 'ENDED', reached_on: '2025-01-01', because }), 'does not fit'],
    ['a stage that has yet to be reached', 'negotiation_stage', stageRow('talks-2', 'talks', { stage: 'AGREED', reached_on: '2999-01-01' }), 'reached_by_today'],
    ['a stage twice', 'negotiation_stage', stageRow('again', 'talks', { stage: 'IN_TALKS', reached_on: '2024-01-02' }), 'stage_reached_once'],
    ['a stage that ends', 'negotiation_stage', stageRow('bare-1', 'bare', { stage: 'SIGNED', reached_on: '2024-01-02', term: '(,2025-01-01)' }), 'what_happened_holds_always'],
    ['a stage of no contract', 'negotiation_stage', stageRow('none', 'none', { stage: 'SIGNED', reached_on: '2024-01-02' }), 'contract_fkey'],
  ])('%s is refused', async (_, thing, row, told) => {
    await expect(graph.record(thing, row)).rejects.toThrow(told);
  });

  test('both may be mended together', async () => {
    await graph.database.run('begin');
    await graph.record('contract', contractRow('talks', { stage: 'AGREED', because }));
    await graph.record('negotiation_stage', stageRow('talks-2', 'talks', { stage: 'AGREED', reached_on: '2024-02-01' }));
    await expect(graph.database.run('commit')).resolves.toEqual([]);
  });
});
