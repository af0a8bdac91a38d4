import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { appointment, lead, many, mandate, membership, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

const TODAY = '@asOf(validOn: "2024-03-01")';
const CONFIRMED = { last_confirmed_on: '2024-01-01' };

/** The north has one of each, the others little: a post with a mandate, vacant. */
beforeAll(async () => {
  graph = await startOrganisations();
  const regions = many(100, (slug) => `region:${slug}`);
  await graph.record('organisation', organisation('group', { kind: 'CARE_GROUP' }), organisation('practice'), ...many(100, (slug) => organisation(slug, { kind: 'RHO', regions: [`region:${slug}`] })));
  await graph.record('theme', ...['care', 'a', 'b', 'c', 'd', 'lost'].map((slug) => theme(slug)), theme('elderly', { parent: 'theme:care' }));
  await graph.record(
    'post',
    post('director', 'group', CONFIRMED),
    post('lead', 'group', CONFIRMED),
    post('vacant', 'group', CONFIRMED),
    ...many(100, (slug) => post(slug, slug, CONFIRMED)),
  );
  await graph.record('appointment', appointment('1', ['director', 'anna']), appointment('2', ['vacant', 'bram'], { term: '[2010-01-01,2020-01-01)' }));
  await graph.record('theme_lead', ...['care', 'a', 'b', 'c', 'd'].map((slug) => lead(slug, ['group', slug], { post: 'post:lead' })));
  await graph.record('membership', membership('1', ['practice', 'group'], { last_confirmed_on: '2022-05-01' }));
  await graph.record(
    'mandate',
    mandate('ends', 'elderly', { ...CONFIRMED, term: '[2020-01-01,2024-05-01)' }),
    mandate('vacant', 'elderly', { ...CONFIRMED, holder_post: 'post:vacant' }),
    mandate('lost', 'lost', CONFIRMED),
    ...many(100, (slug) => mandate(slug, 'a', { ...CONFIRMED, holder_post: `post:${slug}`, grantor_organisation: `org:${slug}`, regions: [regions[Number(slug) - 1]!] })),
  );
});

afterAll(() => graph.close());

const SIGNAL = 'kind severity date records mandates { id } posts { id } themes { id } message whatToDo english: message(lang: EN)';

interface Signalled {
  governanceSignals: { kind: string; severity: string; records: string[]; message: string; english: string }[];
}

async function inNorth(args = '', moments = TODAY): Promise<Signalled['governanceSignals']> {
  const [north] = await graph.entities<Signalled>('Region', ['region:noord'], { fields: `governanceSignals${args} { ${SIGNAL} }`, moments });
  return north!.governanceSignals;
}

describe('the signals of a region', () => {
  test('are told, the most urgent first', async () => {
    expect(await inNorth()).toMatchObject([
      { kind: 'VACANT_POST', severity: 'URGENT', records: ['post:vacant', 'mandate:vacant'], posts: [{ id: 'post:vacant' }], mandates: [{ id: 'mandate:vacant' }], themes: [] },
      { kind: 'EXPIRING_MANDATE', severity: 'WARNING', date: '2024-05-01', mandates: [{ id: 'mandate:ends' }], themes: [{ id: 'theme:elderly' }] },
      { kind: 'CONFLICTING_MANDATES', severity: 'WARNING', mandates: [{ id: 'mandate:ends' }, { id: 'mandate:vacant' }] },
      { kind: 'THEME_WITHOUT_LEAD', severity: 'WARNING', records: ['theme:lost'], message: expect.stringContaining('Thema lost'), english: expect.stringContaining('Theme lost') },
      { kind: 'MANY_THEMES', severity: 'INFO', posts: [{ id: 'post:lead' }] },
      { kind: 'NOT_CONFIRMED', severity: 'INFO', records: ['membership:1'] },
    ]);
  });

  test('are those of the kinds asked for', async () => {
    expect((await inNorth('(kinds: [MANY_THEMES, VACANT_POST])')).map(({ kind }) => kind)).toEqual(['VACANT_POST', 'MANY_THEMES']);
    expect(await inNorth('(kinds: [])')).toEqual([]);
    expect(await inNorth('(kinds: null)')).toHaveLength(6);
  });

  test('look as far ahead as asked', async () => {
    expect(await inNorth('(kinds: [EXPIRING_MANDATE], expiringWithinDays: 60)')).toEqual([]);
    expect(await inNorth('(kinds: [EXPIRING_MANDATE], expiringWithinDays: 61)')).toHaveLength(1);
  });

  test('are those of the date', async () => {
    expect((await inNorth('(kinds: [VACANT_POST, EXPIRING_MANDATE, NOT_CONFIRMED])', '@asOf(validOn: "2019-06-01")')).map(({ kind }) => kind)).toEqual([]);
  });

  test.each([-1, 5000])('for %p days are refused, and leave the rest be', async (days) => {
    const query = `{ _entities(representations: [{ __typename: "Region", id: "region:noord" }]) { ... on Region { id governanceSignals(expiringWithinDays: ${days}) { kind } } } }`;
    const { data, errors } = await graph.subgraph.execute({ query });
    expect(data).toEqual({ _entities: [{ id: 'region:noord', governanceSignals: null }] });
    expect(errors?.map(({ extensions }) => extensions?.['argument'])).toEqual(['expiringWithinDays']);
  });

  test('take as many statements for one region as for a hundred', async () => {
    const ids = many(100, (slug) => `region:${slug}`);
    const cost = (of: string[]) => graph.count.during(() => graph.entities<Signalled>('Region', of, { fields: `governanceSignals { ${SIGNAL} }`, moments: TODAY }));
    const [one, hundred] = [await cost(ids.slice(0, 1)), await cost(ids)];
    expect(hundred.result.map((region) => region!.governanceSignals.map(({ kind }) => kind))).toEqual(ids.map(() => ['VACANT_POST', 'THEME_WITHOUT_LEAD']));
    expect(hundred.statements.length).toBe(one.statements.length);
  });
});
