import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreementRow, callerOf, contractRow, partyRow, recordActivity, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const because = 'Recorded wrongly';

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('one'), contractRow('south', { region: 'region:zuid' }));
  await graph.record('party', partyRow('group', { contract: 'one', organisation: 'group' }));
  await recordActivity(graph, 'walking', { region: 'noord', challenges: ['lonely', 'idle'] });
  await recordActivity(graph, 'aimless', { region: 'noord', challenges: [] });
  await recordActivity(graph, 'southern', { region: 'zuid', challenges: ['lonely'] });
  await graph.record(
    'agreement',
    agreementRow('walk', 'one', { title: 'B', activity: 'activity:walking' }),
    agreementRow('hidden', 'one', { title: 'A', activity: 'activity:walking', published: false }),
    agreementRow('aimless', 'one', { title: 'C', activity: 'activity:aimless' }),
    agreementRow('unknown', 'one', { title: 'D', activity: 'activity:unknown' }),
    agreementRow('none', 'one', { title: 'E' }),
    agreementRow('south', 'south', { title: 'F' }),
  );
});

afterAll(() => graph.close());

async function titles(args: string, caller = callerOf('org:group')): Promise<string> {
  const { agreements } = await graph.ask<{ agreements: { totalCount: number; nodes: { title: string }[] } }>(`{ agreements${args} { totalCount nodes { title } } }`, {}, caller);
  expect(agreements.totalCount).toBe(agreements.nodes.length);
  return agreements.nodes.map(({ title }) => title).join('');
}

describe('agreements', () => {
  test.each([
    ['', 'ABCDEF'],
    ['(orderBy: ID)', 'CAEFDB'],
    ['(filter: { traced: true })', 'AB'],
    ['(filter: { traced: false })', 'CDEF'],
    ['(filter: { traced: false, region: "region:zuid" })', 'F'],
    ['(filter: { contract: "contract:one", traced: null, region: null, status: null })', 'ABCDE'],
    ['(filter: { status: ENDED })', ''],
  ])('%s', async (args, expected) => {
    expect(await titles(args)).toBe(expected);
  });

  test('that are hidden are neither there nor counted', async () => {
    expect(await titles('(filter: { traced: true })', callerOf('org:other'))).toBe('B');
  });

  test.each([
    ['(filter: { region: "noord" })', 'filter.region'],
    ['(filter: { contract: "region:noord" })', 'filter.contract'],
    ['(first: 0)', 'first'],
  ])('%s are refused', async (args, argument) => {
    const { data, errors } = await graph.subgraph.execute({ query: `{ agreements${args} { totalCount } }` });
    expect([data, errors?.map(({ extensions }) => extensions?.['argument'])]).toEqual([{ agreements: null }, [argument]]);
  });
});

test('from an agreement to its challenges, and back', async () => {
  const query = `query Q($of: [_Any!]!) { contract(id: "contract:one") { agreements(traced: true) { nodes { id traced challenges { id } } } }
    _entities(representations: $of) { ... on Challenge { agreements { totalCount nodes { id } } ended: agreements(status: ENDED) { totalCount } } } }`;
  const of = [{ __typename: 'Challenge', id: 'challenge:lonely' }, { __typename: 'Challenge', id: 'challenge:other' }];
  const challenges = [{ id: 'challenge:lonely' }, { id: 'challenge:idle' }];
  expect(await graph.ask(query, { of })).toEqual({
    contract: { agreements: { nodes: [{ id: 'agreement:walk', traced: true, challenges }] } },
    _entities: [
      { agreements: { totalCount: 1, nodes: [{ id: 'agreement:walk' }] }, ended: { totalCount: 0 } },
      { agreements: { totalCount: 0, nodes: [] }, ended: { totalCount: 0 } },
    ],
  });
});

describe('agreement and activity lie in one region', () => {
  test('also if the contract, the activity or the plan is what changes', async () => {
    const told = 'agreement:walk carries out activity:walking, which is of another region than contract:one';
    await expect(graph.record('agreement', agreementRow('strays', 'one', { activity: 'activity:southern' }))).rejects.toThrow('another region');
    await expect(graph.record('contract', contractRow('one', { region: 'region:zuid', because }))).rejects.toThrow('another region');
    await expect(graph.record('plan_activity', { id: 'activity:walking', plan: 'regioplan:southern', because })).rejects.toThrow('another region');
    await expect(graph.record('plan', { id: 'regioplan:walking', region: 'region:zuid', because })).rejects.toThrow('another region');
    await expect(graph.record('agreement', agreementRow('walk', 'south', { activity: 'activity:walking', because }))).rejects.toThrow(told.replace('one', 'south'));
  });
});
