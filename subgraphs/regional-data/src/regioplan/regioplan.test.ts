import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';
import { ask, entities, refused } from '../testing/entities.js';
import { activity, challenge, figure, indicator, municipality, regiobeeld, region, regioplan } from '../testing/rows.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
  await graph.record('area', municipality('GM0001'));
  await graph.record('region', region('one', ['municipality:GM0001']), region('bare', ['municipality:GM0001']));
  await graph.record('indicator', indicator('patients'), indicator('costs'));
  await graph.record('observation', figure('region:one', { slug: 'patients', period: 2021, value: 1 }), figure('region:one', { slug: 'patients', period: 2022, value: 2 }));
  await graph.record(
    'regiobeeld',
    regiobeeld('undated', 'one', { participants_description: 'En anderen' }),
    regiobeeld('latest', 'one', { term: '[2024-01-01,)', participants: ['org:a', 'org:b'] }),
    regiobeeld('ended', 'one', { term: '[2019-01-01,2024-01-01)' }),
    regiobeeld('coming', 'one', { term: '[2999-01-01,)' }),
  );
  await graph.record(
    'challenge',
    challenge('ageing', 'latest', { themes: ['theme:ouderenzorg'], indicators: ['indicator:patients', 'indicator:costs'] }),
    challenge('solved', 'latest', { term: '[2020-01-01,2025-01-01)' }),
    challenge('old', 'undated'),
  );
  await graph.record(
    'regioplan',
    regioplan('iza', 'one', { term: '[2024-01-01,)', regiobeeld: 'regiobeeld:latest' }),
    regioplan('insurer', 'one', { kind: 'GP_INSURER' }),
    regioplan('ended', 'one', { term: '[2019-01-01,2021-01-01)', regiobeeld: 'regiobeeld:latest' }),
  );
  await graph.record(
    'activity',
    activity('visits', 'iza', { challenges: ['challenge:solved', 'challenge:ageing'], theme: 'theme:ouderenzorg', owner: 'org:a' }),
    activity('done', 'iza', { challenges: ['challenge:ageing'], progress: 'COMPLETED', term: '[2024-01-01,2025-01-01)' }),
  );
});

afterAll(() => graph.close());

describe('a region', () => {
  it('has the regiobeeld and the regioplan that began last, of those that hold', async () => {
    const query = `{ region(id: "region:one") { regiobeeld { id } regioplan { id } ofGps: regioplan(kind: GP_INSURER) { id } none: regioplan(kind: AZWA) { id } } }`;
    expect(await ask(graph, query)).toEqual({
      region: { regiobeeld: { id: 'regiobeeld:latest' }, regioplan: { id: 'regioplan:iza' }, ofGps: { id: 'regioplan:insurer' }, none: null },
    });
    expect(await ask(graph, query.replace('{', 'query @asOf(validOn: "2020-01-01") {'))).toMatchObject({
      region: { regiobeeld: { id: 'regiobeeld:ended' }, regioplan: { id: 'regioplan:ended' } },
    });
  });

  it('lists those that hold, or those of another status', async () => {
    const query = `{ region(id: "region:one") {
      regiobeelden { id } coming: regiobeelden(status: FUTURE) { id }
      regioplannen { id } ended: regioplannen(status: ENDED) { id } iza: regioplannen(kind: IZA) { id }
      challenges { id } } }`;
    expect(await ask(graph, query)).toEqual({
      region: {
        regiobeelden: [{ id: 'regiobeeld:latest' }, { id: 'regiobeeld:undated' }],
        coming: [{ id: 'regiobeeld:coming' }],
        regioplannen: [{ id: 'regioplan:insurer' }, { id: 'regioplan:iza' }],
        ended: [{ id: 'regioplan:ended' }],
        iza: [{ id: 'regioplan:iza' }],
        challenges: [{ id: 'challenge:ageing' }, { id: 'challenge:old' }],
      },
    });
  });

  it('may have none', async () => {
    const query = '{ region(id: "region:bare") { regiobeeld { id } regioplan { id } regiobeelden { id } regioplannen { id } challenges { id } } }';
    expect(await ask(graph, query)).toEqual({ region: { regiobeeld: null, regioplan: null, regiobeelden: [], regioplannen: [], challenges: [] } });
  });
});

it('a regiobeeld names its participants, challenges and plans', async () => {
  const query = '{ regiobeeld(id: "regiobeeld:latest") { title participantsDescription participants { id } region { id } challenges { id } regioplannen { id } } }';
  expect(await ask(graph, query)).toEqual({
    regiobeeld: {
      title: 'Regiobeeld latest',
      participantsDescription: null,
      participants: [{ id: 'org:a' }, { id: 'org:b' }],
      region: { id: 'region:one' },
      challenges: [{ id: 'challenge:ageing' }],
      regioplannen: [{ id: 'regioplan:iza' }],
    },
  });
});

it('a challenge is shown by the figures of its region', async () => {
  const query = `{ challenge(id: "challenge:ageing") { description region { id } themes { id } indicators { id }
    figures { period value } earlier: figures(edition: 2021) { value } activities { id } ended: activities(status: ENDED) { id } } }`;
  expect(await ask(graph, query)).toEqual({
    challenge: {
      description: 'Wat er speelt',
      region: { id: 'region:one' },
      themes: [{ id: 'theme:ouderenzorg' }],
      indicators: [{ id: 'indicator:patients' }, { id: 'indicator:costs' }],
      figures: [{ period: 2022, value: 2 }],
      earlier: [{ value: 1 }],
      activities: [{ id: 'activity:visits' }],
      ended: [{ id: 'activity:done' }],
    },
  });
});

it('an activity has a status of its own, beside that of its term', async () => {
  const fields = 'status term { status } regioplan { kind } region { id } theme { id } owner { id } challenges { id term { status } }';
  expect(await ask(graph, `{ a: activity(id: "activity:visits") { ${fields} } b: activity(id: "activity:done") { status term { status } theme { id } owner { id } } }`)).toEqual({
    a: {
      status: 'RUNNING',
      term: { status: 'ACTIVE' },
      regioplan: { kind: 'IZA' },
      region: { id: 'region:one' },
      theme: { id: 'theme:ouderenzorg' },
      owner: { id: 'org:a' },
      challenges: [{ id: 'challenge:solved', term: { status: 'ENDED' } }, { id: 'challenge:ageing', term: { status: 'ACTIVE' } }],
    },
    b: { status: 'COMPLETED', term: { status: 'ENDED' }, theme: null, owner: null },
  });
});

it.each(['regiobeeld', 'challenge', 'regioplan', 'activity', 'indicator'])('%s is null if it is not known, and refused if it is no id of one', async (field) => {
  expect(await ask(graph, `{ ${field}(id: "${field}:unheard-of") { id } }`)).toEqual({ [field]: null });
  expect(await refused(graph, `{ ${field}(id: "region:one") { id } }`)).toEqual([['BAD_USER_INPUT', 'id', `an id like \`${field}:…\``]]);
});

it('is found by reference from another subgraph, whatever its status', async () => {
  const ids = ['activity:done', 'activity:unheard-of', 'activity:visits'];
  expect(await entities(graph, { ids, fields: 'id region { id }' })).toEqual([
    { id: 'activity:done', region: { id: 'region:one' } },
    null,
    { id: 'activity:visits', region: { id: 'region:one' } },
  ]);
});
