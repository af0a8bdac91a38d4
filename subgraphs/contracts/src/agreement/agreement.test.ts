import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreementRow, contractRow, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;

const ENDED = '[2020-01-01,2022-01-01)';
const FUTURE = '[2999-01-01,)';

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('running'), contractRow('ended', { stage: 'ENDED', term: ENDED }), contractRow('empty'));
  await graph.record(
    'agreement',
    agreementRow('walk', 'running', { title: 'Samen wandelen', description: 'Elke week', activity: 'activity:moving', without_indicator_reason: 'Nog geen norm' }),
    agreementRow('swim', 'running', { activity: 'activity:moving', term: ENDED }),
    agreementRow('run', 'running', { activity: 'activity:moving', term: FUTURE }),
    agreementRow('talk', 'running'),
    agreementRow('sing', 'ended', { term: ENDED }),
    agreementRow('dance', 'ended', { term: '[2020-01-01,2021-01-01)', activity: 'activity:moving' }),
  );
});

afterAll(() => graph.close());

test('the chain from contract to agreement to activity, and back', async () => {
  const { contract } = await graph.ask<{ contract: object }>(`{ contract(id: "contract:running") { agreements { totalCount nodes {
    id title description withoutIndicatorReason published activity { id agreements { nodes { id contract { id title } } } } } } } }`);
  const back = { nodes: [{ id: 'agreement:walk', contract: { id: 'contract:running', title: 'Contract running' } }] };
  expect(contract).toEqual({
    agreements: {
      totalCount: 2,
      nodes: [
        { id: 'agreement:talk', title: 'Agreement talk', description: null, withoutIndicatorReason: 'A test', published: true, activity: null },
        {
          id: 'agreement:walk',
          title: 'Samen wandelen',
          description: 'Elke week',
          withoutIndicatorReason: 'Nog geen norm',
          published: true,
          activity: { id: 'activity:moving', agreements: back },
        },
      ],
    },
  });
});

describe('lists', () => {
  const query = `query Q($of: [_Any!]!, $status: TermStatus) { _entities(representations: $of) {
    ... on Contract { agreements(status: $status) { totalCount nodes { id } } }
    ... on Activity { agreements(status: $status) { totalCount nodes { id } } } } }`;

  test.each([
    ['Contract', 'contract:running', undefined, ['talk', 'walk']],
    ['Contract', 'contract:running', 'ENDED', ['swim']],
    ['Contract', 'contract:running', 'FUTURE', ['run']],
    ['Contract', 'contract:ended', undefined, ['dance', 'sing']],
    ['Contract', 'contract:ended', 'ACTIVE', []],
    ['Contract', 'contract:empty', undefined, []],
    ['Activity', 'activity:moving', undefined, ['walk']],
    ['Activity', 'activity:moving', 'ENDED', ['dance', 'swim']],
    ['Activity', 'activity:unknown', undefined, []],
  ])('%s %s, status %s', async (__typename, id, status, expected) => {
    const { _entities } = await graph.ask<{ _entities: object[] }>(query, { of: [{ __typename, id }], status });
    expect(_entities).toEqual([{ agreements: { totalCount: expected.length, nodes: expected.map((each) => ({ id: `agreement:${each}` })) } }]);
  });
});

describe('one agreement', () => {
  test('is found by id whatever its status, also as a reference', async () => {
    const answer = await graph.ask(
      `query Q($of: [_Any!]!) { agreement(id: "agreement:sing") { term { status } contract { id } }
        _entities(representations: $of) { ... on Agreement { title } } }`,
      { of: [{ __typename: 'Agreement', id: 'agreement:run' }] },
    );
    expect(answer).toEqual({
      agreement: { term: { status: 'ENDED' }, contract: { id: 'contract:ended' } },
      _entities: [{ title: 'Agreement run' }],
    });
  });

  test('is null if nobody knows it, and an error if the id is malformed', async () => {
    expect(await graph.ask('{ agreement(id: "agreement:unknown") { id } }')).toEqual({ agreement: null });
    const { errors } = await graph.subgraph.execute({ query: '{ agreement(id: "walk") { id } }' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
  });
});
