import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { areaRow, callerOf, contractRow, memberRow, moduleRow, partyRow, startContracts, uptakeRow, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const PAST = '[2020-01-01,2022-01-01)';

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('care'));
  await graph.record('party', partyRow('region', { contract: 'care', organisation: 'region' }), partyRow('left', { contract: 'care', organisation: 'left', term: PAST }));
  await graph.record('module', moduleRow('care', { contract: 'care' }), moduleRow('other', { contract: 'care', kind: 'TBHZ' }));
  await graph.record(
    'member',
    memberRow('group', { member: 'group', organisation: 'region', represents: ['org:represented'] }),
    ...['one', 'two', 'nowhere'].map((member) => memberRow(member, { member, organisation: 'group' })),
    memberRow('direct', { member: 'direct', organisation: 'region' }),
    memberRow('gone', { member: 'gone', organisation: 'region', term: PAST }),
  );
  await graph.record(
    'practice_area',
    areaRow('one', { practice: 'one', wijk: 'WK000001' }),
    areaRow('two', { practice: 'two', wijk: 'WK000001' }),
    areaRow('two-too', { practice: 'two', wijk: 'WK000002' }),
    areaRow('direct', { practice: 'direct', wijk: 'WK000003' }),
    areaRow('represented', { practice: 'represented', wijk: 'WK000001' }),
    areaRow('gone', { practice: 'gone', wijk: 'WK000001' }),
    areaRow('one-moved', { practice: 'one', wijk: 'WK000009', term: PAST }),
  );
  await graph.record(
    'module_uptake',
    uptakeRow('one', { module: 'care', practice: 'one' }),
    uptakeRow('two', { module: 'care', practice: 'two' }),
    uptakeRow('past', { module: 'care', practice: 'represented', term: PAST }),
    uptakeRow('nowhere', { module: 'care', practice: 'nowhere' }),
    uptakeRow('other', { module: 'other', practice: 'direct' }),
  );
});

afterAll(() => graph.close());

const wijk = (code: string, practices: number, takingPart: number): object => ({ wijk: { id: `wijk:${code}` }, practices, takingPart });
const ALL = [wijk('WK000001', 3, 2), wijk('WK000002', 1, 1), wijk('WK000003', 1, 0)];

async function seenBy(caller: Caller, module = 'care', moments = ''): Promise<object | null> {
  const { module: found } = await graph.ask<{ module: { uptakeByWijk: object | null } }>(
    `query Q ${moments} { module(id: "module:${module}") { uptakeByWijk { wijk { id } practices takingPart } } }`,
    {},
    caller,
  );
  return found.uptakeByWijk;
}

test.each<[string, Caller, object | null]>([
  ['a party', callerOf('org:region'), ALL],
  ['a steward of the region', callerOf(undefined, 'steward:region:noord'), ALL],
  ['the public: not even that there are none', ANONYMOUS, null],
  ['a practice: a count of itself would pass for a count of all', callerOf('org:one'), null],
  ['one who was party once', callerOf('org:left'), null],
])('uptake per wijk is for whoever may see all uptake; %s', async (_who, caller, expected) => {
  expect(await seenBy(caller)).toEqual(expected);
});

test('is of the module and of the date', async () => {
  const caller = callerOf('org:region');
  expect(await seenBy(caller, 'other')).toEqual([wijk('WK000001', 3, 0), wijk('WK000002', 1, 0), wijk('WK000003', 1, 1)]);
  expect(await seenBy(caller, 'care', '@asOf(validOn: "2021-01-01")')).toEqual([
    wijk('WK000001', 4, 3),
    wijk('WK000002', 1, 1),
    wijk('WK000003', 1, 0),
    wijk('WK000009', 1, 1),
  ]);
  expect(await seenBy(callerOf('org:left'), 'care', '@asOf(validOn: "2021-01-01")')).toHaveLength(4);
});
