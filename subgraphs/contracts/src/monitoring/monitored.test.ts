import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreementRow, contractRow, indicatorRow, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const UNEXPLAINED = { without_indicator_reason: null };
const because = 'Recorded wrongly';

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('one'));
  await graph.record('agreement', agreementRow('excused', 'one'), agreementRow('other', 'one'), agreementRow('measured', 'one'));
  await graph.record('monitoring_indicator', indicatorRow('count', 'measured'), indicatorRow('moves', 'measured', { valid: '[2024-01-01,)' }));
});

afterAll(() => graph.close());

describe('an agreement has an indicator or says why not', () => {
  const told = /has no monitoring indicator/;

  test.each([
    ['one with neither', agreementRow('bare', 'one', UNEXPLAINED)],
    ['one with a blank reason', agreementRow('blank', 'one', { without_indicator_reason: ' ' })],
    ['one whose reason is taken away', agreementRow('excused', 'one', { ...UNEXPLAINED, because })],
    ['one whose reason is taken away for a time', agreementRow('excused', 'one', { ...UNEXPLAINED, because, valid: '[2024-01-01,2025-01-01)' })],
  ])('%s is refused', async (_, row) => {
    await expect(graph.record('agreement', row)).rejects.toThrow(told);
  });

  test('one with an indicator needs no reason, for as long as it keeps one', async () => {
    await graph.record('agreement', agreementRow('measured', 'one', { ...UNEXPLAINED, because }));
    await graph.record('monitoring_indicator', indicatorRow('moves', 'other', { because, valid: '[2024-01-01,)' }));
    await expect(graph.record('monitoring_indicator', indicatorRow('count', 'other', { because, valid: '[2025-01-01,)' }))).rejects.toThrow(told);
    await expect(graph.record('monitoring_indicator', indicatorRow('count', 'measured', { because, norm: '11' }))).resolves.toBeDefined();
  });
});

describe('an indicator has norm, source and moments', () => {
  test.each([
    ['no norm', { norm: null }, 'norm'],
    ['no source', { data_source: ' ' }, 'data_source_check'],
    ['no moments', { frequency: null, first_moment: null, last_moment: null }, 'moments_are_known'],
    ['moments without an end', { last_moment: null }, 'moments_are_known'],
    ['moments that end before they begin', { last_moment: '2024-03-30' }, 'moments_are_known'],
    ['moments both listed and recurring', { moments: ['2024-01-01'] }, 'moments_are_known'],
    ['more moments than anyone measures', { frequency: 'MONTHLY', last_moment: '2124-01-01' }, 'moments_are_known'],
    ['two ends of which one is missing', { direction: 'BETWEEN' }, 'between_has_two_ends'],
    ['two ends the wrong way around', { direction: 'BETWEEN', norm_to: '10' }, 'between_has_two_ends'],
    ['an end too many', { norm_to: '12' }, 'between_has_two_ends'],
    ['no number', { norm: 'NaN' }, 'norm_check'],
    ['an unknown direction', { direction: 'ABOUT' }, 'direction_check'],
    ['too long to report', { due_within_days: 400 }, 'due_within_days_check'],
  ])('%s is refused', async (_, attributes, constraint) => {
    await expect(graph.record('monitoring_indicator', indicatorRow('wrong', 'measured', attributes))).rejects.toThrow(constraint);
  });
});
