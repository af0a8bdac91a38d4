import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreementRow, callerOf, contractRow, indicatorRow, measurementRow, partyRow, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const moment = '2024-03-31';
const because = 'The count was of another region';

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('one'));
  await graph.record('party', partyRow('group', { contract: 'one', organisation: 'group' }));
  await graph.record('agreement', agreementRow('walk', 'one'));
  await graph.record('monitoring_indicator', indicatorRow('count', 'walk'), indicatorRow('other', 'walk'));
  await graph.record('measurement', measurementRow('kept', 'count', { moment, value: '5' }));
});

afterAll(() => graph.close());

async function measuredOf(id: string, knownAt?: string): Promise<object[]> {
  const query = `query Q($id: ID!, $knownAt: DateTime) @asOf(knownAt: $knownAt) { monitoringIndicator(id: $id) { measurements { value missingReason recordedBecause } } }`;
  const { monitoringIndicator } = await graph.ask<{ monitoringIndicator: { measurements: object[] } }>(query, { id, knownAt }, callerOf('org:group'));
  return monitoringIndicator.measurements;
}

test('a correction says why, and leaves what was recorded before', async () => {
  const first = await graph.record('measurement', measurementRow('corrected', 'other', { moment, value: '5' }));
  await graph.record('measurement', measurementRow('corrected', 'other', { moment, value: '5.25', because }));
  const last = await graph.record('measurement', measurementRow('corrected', 'other', { moment, value: null, missing_reason: 'WITHDRAWN', because: 'Not counted at all' }));
  expect(await measuredOf('monitoring:other', first)).toEqual([{ value: '5', missingReason: null, recordedBecause: null }]);
  expect(await measuredOf('monitoring:other', last)).toEqual([{ value: null, missingReason: 'WITHDRAWN', recordedBecause: 'Not counted at all' }]);
});

describe('the database refuses', () => {
  test.each<[string, Parameters<ContractsGraph['record']>[1], string]>([
    ['a correction without a reason', measurementRow('kept', 'count', { moment, value: '6' }), 'was recorded before, with another value'],
    ['a correction with a blank reason', measurementRow('kept', 'count', { moment, value: '6', because: ' ' }), 'was recorded before, with another value'],
    ['another moment for what was measured', measurementRow('kept', 'count', { moment: '2024-06-30', value: '5', because }), 'was recorded for monitoring:count on 2024-03-31'],
    ['another indicator', measurementRow('kept', 'other', { moment: '2024-09-30', value: '5', because }), 'was recorded for monitoring:count'],
    ['a value that holds for a time only', measurementRow('kept', 'count', { moment, value: '5', because, valid: '(,2025-01-01)' }), 'measurement_never_ends'],
    ['a measurement that ends', measurementRow('kept', 'count', { moment, value: '5', because, term: '(,2025-01-01)' }), 'measurement_never_ends'],
    ['neither value nor reason', measurementRow('kept', 'count', { moment, value: null, because }), 'value_or_reason'],
    ['value and reason', measurementRow('kept', 'count', { moment, value: '0', missing_reason: 'NOT_MEASURED', because }), 'value_or_reason'],
    ['no number', measurementRow('new', 'count', { moment: '2024-06-30', value: 'NaN' }), 'value_check'],
    ['a second measurement of one moment', measurementRow('twice', 'count', { moment, value: '7' }), 'measured_once_per_moment'],
    ['what has yet to be measured', measurementRow('ahead', 'count', { moment: '2999-06-30', value: '7' }), 'measured_by_today'],
    ['a correction by what has yet to be measured', measurementRow('kept', 'count', { moment, measured_on: '2999-01-01', value: '6', because }), 'measured_by_today'],
    ['a measurement of nothing', measurementRow('nothing', 'none', { moment, value: '7' }), 'indicator_fkey'],
  ])('%s', async (_what, row, told) => {
    await expect(graph.record('measurement', row)).rejects.toThrow(told);
    expect(await measuredOf('monitoring:count')).toEqual([{ value: '5', missingReason: null, recordedBecause: null }]);
  });

  test.each([
    ['deleting', 'delete from measurement_version'],
    ['overwriting', 'update measurement_version set value = 6'],
    ['emptying', 'truncate measurement_version'],
    [
      'closing without recording anew',
      `do $$ declare at timestamptz := recording_moment(null); begin
         perform set_config('regiograaf.record_at', at::text, true);
         update measurement_version set recorded = tstzrange(lower(recorded), at) where id = 'measurement:kept'; end $$`,
    ],
  ])('%s', async (_what, sql) => {
    await expect(graph.database.run(sql)).rejects.toThrow(/record\(\) only|no longer there/);
    expect(await measuredOf('monitoring:count')).toHaveLength(1);
  });
});
