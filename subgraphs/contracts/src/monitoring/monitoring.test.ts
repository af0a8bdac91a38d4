import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreementRow, callerOf, contractRow, indicatorRow, measurementRow, partyRow, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const PARTY = callerOf('org:group');
const LISTED = { frequency: null, first_moment: null, last_moment: null };

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('running'), contractRow('ended', { term: '[2020-01-01,2024-01-01)', stage: 'ENDED' }));
  await graph.record('party', partyRow('group', { contract: 'running', organisation: 'group' }), partyRow('ended', { contract: 'ended', organisation: 'group' }));
  await graph.record('agreement', agreementRow('walk', 'running'), agreementRow('swim', 'running'), agreementRow('sing', 'ended', { term: '[2020-01-01,2024-01-01)' }));
  await graph.record(
    'monitoring_indicator',
    indicatorRow('good', 'walk', { indicator: 'indicator:inhabitants' }),
    indicatorRow('poor', 'walk', { direction: 'BETWEEN', norm: '0.10', norm_to: '12.50', due_within_days: 0 }),
    indicatorRow('late', 'swim'),
    indicatorRow('new', 'swim', { ...LISTED, moments: ['2025-12-31', '2024-12-31'] }),
    indicatorRow('over', 'swim', { term: '[2020-01-01,2024-01-01)' }),
    indicatorRow('of-ended', 'sing', { term: '[2020-01-01,2024-01-01)' }),
  );
  await graph.record(
    'measurement',
    measurementRow('good-1', 'good', { moment: '2024-03-31', measured_on: '2024-04-10', value: '8.5' }),
    measurementRow('good-2', 'good', { moment: '2024-06-30', measured_on: '2024-07-10', value: '10.00' }),
    measurementRow('poor-1', 'poor', { moment: '2024-06-30', value: '12.51' }),
    measurementRow('late-1', 'late', { moment: '2024-03-31', missing_reason: 'NOT_DELIVERED' }),
  );
});

afterAll(() => graph.close());

const FIELDS = 'id status lastMeasurement { id } measurements { id }';

interface Found {
  id: string;
  status: string;
  measurements: { id: string }[];
}

async function indicatorsOf(contract: string, validOn: string, args = ''): Promise<Record<string, string>> {
  const query = `query Q($id: ID!, $on: Date!) @asOf(validOn: $on) { contract(id: $id) { indicators${args} { ${FIELDS} } } }`;
  const { contract: found } = await graph.ask<{ contract: { indicators: Found[] } }>(query, { id: `contract:${contract}`, on: validOn }, PARTY);
  return Object.fromEntries(found.indicators.map(({ id, status }) => [id.replace('monitoring:', ''), status]));
}

test('an indicator says what is measured, by which norm, from which source and when', async () => {
  const { monitoringIndicator } = await graph.ask<{ monitoringIndicator: object }>(
    `query @asOf(validOn: "2024-07-15") { monitoringIndicator(id: "monitoring:good") {
      title direction norm normTo unit dataSource frequency moments dueWithinDays status indicator { id } agreement { id contract { id } }
      lastMeasurement { id } measurements { moment measuredOn value missingReason indicator { id } } } }`,
    {},
    PARTY,
  );
  expect(monitoringIndicator).toEqual({
    title: 'Indicator good',
    direction: 'AT_LEAST',
    norm: '10',
    normTo: null,
    unit: 'persons',
    dataSource: 'A count',
    frequency: 'QUARTERLY',
    moments: ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'],
    dueWithinDays: 60,
    status: 'ON_TRACK',
    indicator: { id: 'indicator:inhabitants' },
    agreement: { id: 'agreement:walk', contract: { id: 'contract:running' } },
    lastMeasurement: { id: 'measurement:good-2' },
    measurements: [
      { moment: '2024-03-31', measuredOn: '2024-04-10', value: '8.5', missingReason: null, indicator: { id: 'monitoring:good' } },
      { moment: '2024-06-30', measuredOn: '2024-07-10', value: '10.00', missingReason: null, indicator: { id: 'monitoring:good' } },
    ],
  });
});

test('moments that are listed, and an unknown indicator', async () => {
  const query = `query @asOf(validOn: "2024-07-15") { new: monitoringIndicator(id: "monitoring:new") { moments frequency indicator { id } lastMeasurement { id } } unknown: monitoringIndicator(id: "monitoring:no") { id } }`;
  expect(await graph.ask(query, {}, PARTY)).toEqual({ new: { moments: ['2024-12-31', '2025-12-31'], frequency: null, indicator: null, lastMeasurement: null }, unknown: null });
});

describe('the indicators of a contract, with how they stand on the date', () => {
  test.each([
    ['2024-01-15', '', { good: 'NOT_YET_MEASURED', late: 'NOT_YET_MEASURED', new: 'NOT_YET_MEASURED', poor: 'NOT_YET_MEASURED' }],
    // What was measured on 10 April is not there on the 9th.
    ['2024-04-09', '', { good: 'NOT_YET_MEASURED', late: 'NOT_YET_MEASURED', new: 'NOT_YET_MEASURED', poor: 'OVERDUE' }],
    ['2024-04-10', '', { good: 'BEHIND', late: 'NOT_YET_MEASURED', new: 'NOT_YET_MEASURED', poor: 'OVERDUE' }],
    ['2024-07-15', '', { good: 'ON_TRACK', late: 'OVERDUE', new: 'NOT_YET_MEASURED', poor: 'BEHIND' }],
    ['2024-07-15', '(status: OVERDUE)', { late: 'OVERDUE' }],
    ['2024-07-15', '(status: BEHIND)', { poor: 'BEHIND' }],
    ['2024-07-15', '(status: null)', { good: 'ON_TRACK', late: 'OVERDUE', new: 'NOT_YET_MEASURED', poor: 'BEHIND' }],
  ])('%s%s', async (validOn, args, expected) => {
    expect(await indicatorsOf('running', validOn, args)).toEqual(expected);
  });

  test('of one that has ended, those that it had', async () => {
    expect(await indicatorsOf('ended', '2024-07-15')).toEqual({ 'of-ended': 'OVERDUE' });
  });

  test('by agreement', async () => {
    const query = `query @asOf(validOn: "2024-07-15") { agreement(id: "agreement:swim") { all: indicators { id } late: indicators(status: OVERDUE) { id } } }`;
    expect(await graph.ask(query, {}, PARTY)).toEqual({
      agreement: { all: [{ id: 'monitoring:late' }, { id: 'monitoring:new' }], late: [{ id: 'monitoring:late' }] },
    });
  });
});
