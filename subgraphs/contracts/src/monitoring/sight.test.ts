import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreementRow, callerOf, contractRow, indicatorRow, measurementRow, partyRow, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const CHANGE = '2024-05-01';

/** One party took the place of another; what is measured every quarter was measured twice, and one thing never was. */
beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('one', { term: '[2020-01-01,)', signed_on: '2019-12-01', theme: 'theme:care' }));
  const signed = { contract: 'one', signed_by: 'post:director' };
  await graph.record(
    'party',
    partyRow('left', { ...signed, organisation: 'left', term: `[2020-01-01,${CHANGE})` }),
    partyRow('came', { ...signed, organisation: 'came', term: `[${CHANGE},)` }),
    partyRow('stayed', { ...signed, organisation: 'stayed', side: 'INSURER', term: '[2020-01-01,)' }),
  );
  const without = { without_indicator_reason: null };
  await graph.database.run('begin');
  await graph.record('agreement', agreementRow('walk', 'one', without), agreementRow('swim', 'one', without));
  await graph.record(
    'monitoring_indicator',
    indicatorRow('measured', 'walk'),
    indicatorRow('never', 'walk'),
    indicatorRow('before', 'swim', { term: '(,2024-03-01)' }),
    indicatorRow('after', 'swim', { term: `[${CHANGE},)`, first_moment: '2024-06-30' }),
  );
  await graph.record(
    'measurement',
    measurementRow('first', 'measured', { moment: '2024-03-31', measured_on: '2024-04-10', value: '5' }),
    measurementRow('second', 'measured', { moment: '2024-06-30', measured_on: '2024-07-10', value: '12' }),
  );
  await graph.database.run('commit');
});

afterAll(() => graph.close());

interface Found {
  contract: { indicators: { id: string; status: string }[]; signals: { kind: string; records: string[] }[] };
}

async function seenBy(party: string, on: string): Promise<{ stands: Record<string, string>; signals: string[] }> {
  const { contract } = await graph.ask<Found>(
    'query Q($on: Date!) @asOf(validOn: $on) { contract(id: "contract:one") { indicators { id status } signals(kinds: [AGREEMENT_NOT_MONITORED, INDICATOR_OVERDUE, INDICATOR_BEHIND]) { kind records } } }',
    { on },
    callerOf(`org:${party}`),
  );
  const name = (id: string): string => id.split(':')[1]!;
  return { stands: Object.fromEntries(contract.indicators.map(({ id, status }) => [name(id), status])), signals: contract.signals.map(({ kind, records }) => `${kind} ${name(records[0]!)}`) };
}

describe('how an indicator stands is said as far as the caller can know it', () => {
  test.each<[string, string, object, string[]]>([
    ['stayed', '2024-04-15', { measured: 'BEHIND', never: 'NOT_YET_MEASURED' }, ['AGREEMENT_NOT_MONITORED swim', 'INDICATOR_BEHIND measured']],
    ['left', '2024-04-15', { measured: 'BEHIND', never: 'NOT_YET_MEASURED' }, ['AGREEMENT_NOT_MONITORED swim', 'INDICATOR_BEHIND measured']],
    ['came', '2024-04-15', { measured: 'OUT_OF_SIGHT', never: 'OUT_OF_SIGHT' }, []],
    ['stayed', '2024-06-15', { measured: 'BEHIND', never: 'OVERDUE', after: 'NOT_YET_MEASURED' }, ['INDICATOR_OVERDUE never', 'INDICATOR_BEHIND measured']],
    ['left', '2024-06-15', { measured: 'OUT_OF_SIGHT', never: 'OUT_OF_SIGHT' }, []],
    ['came', '2024-06-15', { measured: 'OUT_OF_SIGHT', never: 'OUT_OF_SIGHT', after: 'NOT_YET_MEASURED' }, []],
    ['stayed', '2024-09-15', { measured: 'ON_TRACK', never: 'OVERDUE', after: 'OVERDUE' }, ['INDICATOR_OVERDUE after', 'INDICATOR_OVERDUE never']],
    ['left', '2024-09-15', { measured: 'OUT_OF_SIGHT', never: 'OUT_OF_SIGHT' }, []],
    ['came', '2024-09-15', { measured: 'ON_TRACK', never: 'OVERDUE', after: 'OVERDUE' }, ['INDICATOR_OVERDUE after', 'INDICATOR_OVERDUE never']],
  ])('%s, on %s', async (party, on, stands, signals) => {
    const seen = await seenBy(party, on);
    expect({ ...seen, signals: seen.signals.toSorted() }).toEqual({ stands, signals: signals.toSorted() });
  });

  test('and can be asked for by that', async () => {
    const query = 'query @asOf(validOn: "2024-06-15") { contract(id: "contract:one") { overdue: indicators(status: OVERDUE) { id } out: indicators(status: OUT_OF_SIGHT) { id } } }';
    const both = [{ id: 'monitoring:measured' }, { id: 'monitoring:never' }];
    expect(await graph.ask(query, {}, callerOf('org:left'))).toEqual({ contract: { overdue: [], out: both } });
  });
});
