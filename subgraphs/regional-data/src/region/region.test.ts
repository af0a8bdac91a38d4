import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestGraph, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { subgraph } from '../subgraph.js';
import { ask, refused } from '../testing/entities.js';
import { activity, buurt, challenge, figure, indicator, municipality, regiobeeld, region, regioplan, wijk } from '../testing/rows.js';

const MANY = Array.from({ length: 50 }, (_, at) => `r${String(at).padStart(2, '0')}`);
const THEN = '[2020-01-01,)';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph(subgraph);
  await graph.record('area', municipality('GM0001'), municipality('GM0002'), wijk('WK000201'), buurt('BU00020101'));
  await graph.record('indicator', indicator('patients'));
  await graph.record(
    'region',
    region('mixed', ['municipality:GM0001', 'wijk:WK000201', 'buurt:BU00020101'], { kind: 'GGD', name: 'Zuid' }),
    region('ended', ['municipality:GM0001'], { term: '[2010-01-01,2015-01-01)' }),
    region('renamed', ['municipality:GM0001'], { kind: 'ROS', name: 'Oude naam', valid: '(,2024-01-01)' }),
    ...MANY.map((slug) => region(slug, ['municipality:GM0001'])),
  );
  await graph.record('region', region('renamed', ['municipality:GM0001'], { kind: 'ROS', name: 'Nieuwe naam', valid: '[2024-01-01,)' }));
  await graph.record('observation', ...MANY.map((slug) => figure(`region:${slug}`, { slug: 'patients', period: 2022, value: 1 })));
  await graph.record('regiobeeld', ...MANY.map((slug) => regiobeeld(slug, slug, { term: THEN, participants: ['org:a'] })));
  await graph.record('challenge', ...MANY.map((slug) => challenge(slug, slug, { themes: ['theme:ouderenzorg'], indicators: ['indicator:patients'] })));
  await graph.record('regioplan', ...MANY.map((slug) => regioplan(slug, slug, { term: THEN, regiobeeld: `regiobeeld:${slug}` })));
  await graph.record('activity', ...MANY.map((slug) => activity(slug, slug, { challenges: [`challenge:${slug}`], owner: 'org:a' })));
});

afterAll(() => graph.close());

describe('regions', () => {
  it('consist of areas of each kind', async () => {
    expect(await ask(graph, '{ region(id: "region:mixed") { name kind areas { __typename ... on Buurt { id } } } }')).toEqual({
      region: { name: 'Zuid', kind: 'GGD', areas: [{ __typename: 'Municipality' }, { __typename: 'Wijk' }, { __typename: 'Buurt', id: 'buurt:BU00020101' }] },
    });
  });

  it('are listed by name, those of the date', async () => {
    const { regions } = await ask<{ regions: { name: string }[] }>(graph, '{ regions { name } }');
    expect(regions.map(({ name }) => name)).toEqual(['Nieuwe naam', ...MANY.map((slug) => `Regio ${slug}`), 'Zuid']);
  });

  it('can be chosen by id and by kind', async () => {
    const query = '{ a: regions(ids: ["region:r01", "region:none", "region:ended"]) { id } b: regions(kind: GGD) { id } }';
    expect(await ask(graph, query)).toEqual({ a: [{ id: 'region:r01' }], b: [{ id: 'region:mixed' }] });
  });

  it('are found by id whatever their status, and are called what they were called', async () => {
    expect(await ask(graph, '{ region(id: "region:ended") { term { status to } } }')).toEqual({ region: { term: { status: 'ENDED', to: '2015-01-01' } } });
    expect(await ask(graph, 'query @asOf(validOn: "2023-12-31") { region(id: "region:renamed") { name } }')).toEqual({ region: { name: 'Oude naam' } });
    expect(await ask(graph, '{ region(id: "region:none") { id } }')).toEqual({ region: null });
  });

  it.each(['region(id: "rijnmond")', 'regions(ids: ["org:rijnmond"])'])('refuse %s', async (field) => {
    const [argument] = /ids?/.exec(field)!;
    expect(await refused(graph, `{ ${field} { id } }`)).toEqual([['BAD_USER_INPUT', argument, 'an id like `region:…`']]);
  });

  it('consist of known areas only', async () => {
    await expect(graph.record('region', region('odd', ['municipality:GM9999']))).rejects.toThrow('areas names municipality:GM9999, which is unknown');
  });
});

it('reads as many statements for 50 regions as for one, with all that belongs to them', async () => {
  const fields = `id term { status } source { id } maintainedBy { id } areas { ... on Municipality { id } }
    figures(indicators: ["indicator:patients"]) { value indicator { name } area { ... on Region { name } } source { id } }
    regiobeeld { title participants { id } region { id } regioplannen { id } }
    regiobeelden { challenges { title themes { id } indicators { name } figures { value } region { id } activities { title status } } }
    regioplan { title regiobeeld { id } region { id } }
    regioplannen { activities { title status owner { id } theme { id } regioplan { id } region { id } challenges { regiobeeld { id } } } }
    challenges { title }`;
  const read = (slugs: readonly string[]) =>
    graph.count.during(() => ask<{ regions: object[] }>(graph, `{ regions(ids: ${JSON.stringify(slugs.map((slug) => `region:${slug}`))}) { ${fields} } }`));
  const many = await read(MANY);
  const one = await read(MANY.slice(0, 1));
  expect(many.result.regions).toHaveLength(50);
  expect(many.result.regions[0]).toEqual(one.result.regions[0]);
  expect(JSON.stringify(many.result)).not.toContain('[]');
  expect([one.statements.length, many.statements.length]).toEqual([14, 14]);
});
