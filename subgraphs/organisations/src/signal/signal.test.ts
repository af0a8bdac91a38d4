import { ANONYMOUS } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PARTNER, startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { appointment, decision, handover, lead, many, mandate, membership, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

const TODAY = '@asOf(validOn: "2024-03-01")';
const CONFIRMED = { last_confirmed_on: '2024-01-01' };
const PROVEN = { ...CONFIRMED, decision: 'decision:meeting' };

/** The north has one of each, the others little: a post with a mandate, vacant. */
beforeAll(async () => {
  graph = await startOrganisations();
  const regions = many(100, (slug) => `region:${slug}`);
  await graph.record('organisation', organisation('group', { kind: 'CARE_GROUP', ...CONFIRMED }), organisation('practice', { kind: 'GP_PRACTICE', ...CONFIRMED }), organisation('alone', { kind: 'GP_PRACTICE', ...CONFIRMED }), ...many(100, (slug) => organisation(slug, { kind: 'RHO', regions: [`region:${slug}`], ...CONFIRMED })));
  await graph.record('theme', ...['care', 'a', 'b', 'c', 'd', 'lost'].map((slug) => theme(slug)), theme('elderly', { parent: 'theme:care' }));
  await graph.record(
    'post',
    post('director', 'group', CONFIRMED),
    post('lead', 'group', CONFIRMED),
    post('vacant', 'group', CONFIRMED),
    ...many(100, (slug) => post(slug, slug, CONFIRMED)),
  );
  await graph.record('appointment', appointment('1', ['director', 'anna'], CONFIRMED), appointment('2', ['vacant', 'bram'], { term: '[2010-01-01,2020-01-01)', ...CONFIRMED }));
  await graph.record('theme_lead', ...['care', 'a', 'b', 'c', 'd'].map((slug) => lead(slug, ['group', slug], { post: 'post:lead', ...CONFIRMED })));
  await graph.record('membership', membership('1', ['practice', 'group'], { last_confirmed_on: '2022-05-01' }), membership('2', ['', 'practice'], { member: null, member_person: 'person:anna', ...CONFIRMED }), membership('3', ['', 'alone'], { member: null, member_person: 'person:bram', ...CONFIRMED }));
  await graph.record('handover', handover('1', 'director', { term: '[2023-12-01,)' }));
  await graph.record('decision', decision('meeting', CONFIRMED));
  await graph.record(
    'mandate',
    mandate('ends', 'elderly', { ...PROVEN, term: '[2020-01-01,2024-05-01)' }),
    mandate('vacant', 'elderly', { ...PROVEN, holder_post: 'post:vacant' }),
    mandate('lost', 'lost', CONFIRMED),
    ...many(100, (slug) => mandate(slug, 'a', { ...PROVEN, holder_post: `post:${slug}`, grantor_organisation: `org:${slug}`, regions: [regions[Number(slug) - 1]!] })),
  );
});

afterAll(() => graph.close());

const CONCERNED = ['mandates', 'posts', 'themes', 'organisations', 'memberships', 'bodies', 'seats', 'appointments', 'themeLeads', 'decisions', 'endorsements', 'handovers'];
const SIGNAL = `kind severity date records ${CONCERNED.map((each) => `${each} { id }`).join(' ')} message whatToDo english: message(lang: EN)`;

interface Signalled {
  governanceSignals: { kind: string; severity: string; records: string[]; message: string; english: string }[];
}

async function inNorth(args = '', { moments = TODAY, caller = ANONYMOUS } = {}): Promise<Signalled['governanceSignals']> {
  const [north] = await graph.entities<Signalled>('Region', ['region:noord'], { fields: `governanceSignals${args} { ${SIGNAL} }`, moments, caller });
  return north!.governanceSignals;
}

describe('the signals of a region', () => {
  test('are told, the most urgent first', async () => {
    expect(await inNorth()).toMatchObject([
      { kind: 'VACANT_POST', severity: 'URGENT', records: ['post:vacant', 'mandate:vacant'], posts: [{ id: 'post:vacant' }], mandates: [{ id: 'mandate:vacant' }], themes: [] },
      { kind: 'EXPIRING_MANDATE', severity: 'WARNING', date: '2024-05-01', mandates: [{ id: 'mandate:ends' }], themes: [{ id: 'theme:elderly' }] },
      { kind: 'CONFLICTING_MANDATES', severity: 'WARNING', mandates: [{ id: 'mandate:ends' }, { id: 'mandate:vacant' }] },
      { kind: 'THEME_WITHOUT_LEAD', severity: 'WARNING', records: ['theme:lost'], message: expect.stringContaining('Thema lost'), english: expect.stringContaining('Theme lost') },
      { kind: 'UNREPRESENTED_MEMBERS', severity: 'WARNING', records: [], message: expect.stringContaining('gezondheidscentra die geen enkel mandaat bindt: 1/2') },
      { kind: 'UNREPRESENTED_MEMBERS', severity: 'WARNING', records: [], message: expect.stringContaining('op eigen naam lid zijn die geen enkel mandaat bindt: 1/2') },
      { kind: 'HANDOVER_WITHOUT_CONTENT', severity: 'WARNING', records: ['post:director', 'handover:1'], posts: [{ id: 'post:director' }], handovers: [{ id: 'handover:1' }] },
      { kind: 'VACANT_POST', severity: 'INFO', posts: [{ id: 'post:lead' }], mandates: [], themes: ['a', 'b', 'c', 'care', 'd'].map((slug) => ({ id: `theme:${slug}` })) },
      { kind: 'MANY_THEMES', severity: 'INFO', posts: [{ id: 'post:lead' }] },
      { kind: 'NOT_CONFIRMED', severity: 'INFO', records: ['membership:1'] },
      { kind: 'NO_DECISION', severity: 'INFO', records: ['org:group', 'mandate:lost'], organisations: [{ id: 'org:group' }], mandates: [{ id: 'mandate:lost' }] },
    ]);
  });

  test('name to partners which practices and memberships of GPs nobody represents', async () => {
    const ofNobody = '(kinds: [UNREPRESENTED_MEMBERS])';
    expect(await inNorth(ofNobody, { caller: PARTNER })).toMatchObject([
      { records: ['org:alone'], organisations: [{ id: 'org:alone' }], memberships: [] },
      { records: ['membership:3'], organisations: [], memberships: [{ id: 'membership:3' }] },
    ]);
    const toAll = { records: [], organisations: [], memberships: [] };
    expect(await inNorth(ofNobody)).toMatchObject([toAll, toAll]);
  });

  test('are those of the kinds asked for', async () => {
    expect((await inNorth('(kinds: [MANY_THEMES, VACANT_POST])')).map(({ kind }) => kind)).toEqual(['VACANT_POST', 'VACANT_POST', 'MANY_THEMES']);
    expect(await inNorth('(kinds: [])')).toEqual([]);
    expect(await inNorth('(kinds: null)')).toHaveLength(11);
  });

  test('look as far ahead as asked', async () => {
    expect(await inNorth('(kinds: [EXPIRING_MANDATE], expiringWithinDays: 60)')).toEqual([]);
    expect(await inNorth('(kinds: [EXPIRING_MANDATE], expiringWithinDays: 61)')).toHaveLength(1);
  });

  test('are those of the date', async () => {
    expect((await inNorth('(kinds: [VACANT_POST, EXPIRING_MANDATE, NOT_CONFIRMED])', { moments: '@asOf(validOn: "2019-06-01")' })).map(({ kind, severity }) => [kind, severity])).toEqual([['VACANT_POST', 'INFO']]);
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
