import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { STATEMENTS_APART } from '@regiograaf/subgraph-kit/testing';
import { agendaItem, buurt, consultation, cover, localArea, many, municipality, partnership, wijk, wijkgroep, yearAgenda } from './rows.js';
import { startWijken, type WijkenGraph } from './wijken-graph.js';

let graph: WijkenGraph;

const COUNT = 100;
/** All but the first begin on this day. */
const LATER = '2024-01-01';
const ONE = '@asOf(validOn: "2023-01-01")';
const ALL = '@asOf(validOn: "2024-06-01")';

/** A hundred municipalities with a wijk, a buurt, a local area, a wijkgroep and its doings, and a partnership with each of these. */
beforeAll(async () => {
  graph = await startWijken();
  const since = (number: string): object => ({ maintained_by: 'org:rho', ...(number === '001' ? {} : { term: `[${LATER},)` }) });
  const each = <T>(make: (number: string) => T): T[] => many(COUNT, make);
  await graph.record('municipality', ...each((number) => municipality(`GM0${number}`, { organisation: `org:gemeente-${number}`, ...since(number) })));
  await graph.record('wijk', ...each((number) => wijk(`WK0${number}01`, since(number))));
  await graph.record('buurt', ...each((number) => buurt(`BU0${number}0101`, since(number))));
  await graph.record('local_area', ...each((number) => localArea(number, [`buurt:BU0${number}0101`], since(number))));
  const working = (number: string): string[] => [`municipality:GM0${number}`, `wijk:WK0${number}01`, `buurt:BU0${number}0101`];
  await graph.record('wijkgroep', ...each((number) => wijkgroep(number, working(number), { post: `post:${number}`, organisation: 'org:rho', practices: [`org:praktijk-${number}`], ...since(number) })));
  await graph.record('year_agenda', ...each((number) => yearAgenda(number, 2024, since(number))));
  await graph.record('agenda_item', ...each((number) => agendaItem(number, `${number}-2024`, { waits_for: `org:town-${number}`, themes: ['theme:mdo'], ...since(number) })));
  await graph.record('consultation', ...each((number) => consultation(number, `wijkgroep:${number}`, { participants: [`org:praktijk-${number}`], ...since(number) })));
  const covered = (number: string) => ({ practice: `org:town-${number}`, covered_by: [`org:praktijk-${number}`], wijkgroep: `wijkgroep:${number}` });
  await graph.record('cover_arrangement', ...each((number) => cover(number, { ...covered(number), ...since(number) })));
  const about = (number: string): object => ({ themes: ['theme:mdo', `theme:${number}`], contact_post: `post:${number}`, ...since(number) });
  const everywhere = (number: string): [string, string][] => [
    ['town', `municipality:GM0${number}`],
    ['wijk', `wijk:WK0${number}01`],
    ['buurt', `buurt:BU0${number}0101`],
    ['local', `localarea:${number}`],
    ['group', `wijkgroep:${number}`],
  ];
  await graph.record('partnership', ...each(everywhere).flatMap((places, index) => places.map(([slug, place]) => {
    const number = String(index + 1).padStart(3, '0');
    return partnership(`${slug}-${number}`, place, { ...about(number), organisation: `org:${slug}-${number}` });
  })));
  await graph.record('partnership', ...each((number) => partnership(`chain-${number}`, `wijkgroep:${number}`, { organisation: 'org:chain', term: `[${LATER},)` })));
  const shared = (wijk: string) => (number: string) => partnership(`${wijk}-${number}`, `wijk:${wijk}`, { organisation: `org:shared-${number}`, ...about('100') });
  await graph.record('partnership', ...many(50, shared('WK000101')), ...many(50, shared('WK000201')));
});

afterAll(() => graph.close());

const PROVENANCE = 'source { id } maintainedBy { id } term { status }';
const PLACE = `__typename id name ... on Municipality { organisation { id } } ... on Wijk { municipality { name } } ... on Buurt { wijk { name } municipality { name } }
  ... on Wijkgroep { workingArea { name } municipalities { name } }`;
const PARTNERSHIP = `${PROVENANCE} municipalities { name } organisation { id } place { ${PLACE} } themes { id } contactPost { id }`;
const PARTNERSHIPS = `partnerships(first: 5, theme: "theme:mdo") { totalCount edges { via } nodes { ${PARTNERSHIP} } }`;
const ITEM = `${PROVENANCE} title owner { id } waitsFor { id } themes { id } agenda { wijkgroep { name } }`;
const CONSULTATION = `${PROVENANCE} name participants { id } convener { id } place { name }`;
const CONSULTATIONS = `consultations(first: 5) { totalCount nodes { ${CONSULTATION} } }`;
const COVER = `coverArrangements(first: 5) { totalCount nodes { ${PROVENANCE} practice { id } coveredBy { id } wijkgroep { name } } }`;
const WIJKGROEP = `yearAgendas { year items { ${ITEM} } } ${COVER} ${CONSULTATIONS} ${PROVENANCE} post { id } organisation { id } practices { id } workingArea { ${PLACE} } municipalities { name } ${PARTNERSHIPS}`;
const WIJKGROEPEN = `wijkgroepen(first: 5) { totalCount nodes { ${WIJKGROEP} } }`;
const LOCAL_AREAS = 'localAreas(first: 5) { totalCount nodes { name localKind municipality { name } buurten(first: 5) { totalCount nodes { name } } } }';
const BUURT = `${PROVENANCE} ${LOCAL_AREAS} wijk { name } municipality { name } ${WIJKGROEPEN} ${PARTNERSHIPS}`;
const WIJK = `${PROVENANCE} municipality { name } buurten(first: 5) { totalCount nodes { ${BUURT} } } ${WIJKGROEPEN} ${PARTNERSHIPS}`;
const MUNICIPALITY = `${PROVENANCE} ${LOCAL_AREAS} organisation { id } wijken(first: 5) { totalCount nodes { ${WIJK} } } buurten(first: 5) { totalCount nodes { name } } ${WIJKGROEPEN} ${PARTNERSHIPS}`;

/** How many statements answer an operation, and how often a key stands in its answer. */
async function cost(query: string, key: string, variables: Record<string, unknown> = {}): Promise<{ statements: number; times: number }> {
  const { result, statements } = await graph.count.during(() => graph.ask(query, variables));
  return { statements: statements.length, times: JSON.stringify(result).split(`"${key}":`).length - 1 };
}

describe('a list takes as many statements for one row as for fifty:', () => {
  test.each([
    ['municipalities', `municipalities(first: 50) { totalCount nodes { here: id ${MUNICIPALITY} } }`],
    ['municipalities with their partnerships', 'municipalities(first: 50) { nodes { here: id partnerships(first: 5) { nodes { place { id name } themes { id } } } } }'],
    ['wijken', `wijken(first: 50) { totalCount nodes { here: id ${WIJK} } }`],
    ['wijkgroepen', `wijkgroepen(first: 50) { totalCount nodes { here: id ${WIJKGROEP} } }`],
    ['wijkgroepen of an organisation', `wijkgroepen(first: 50, filter: { organisation: "org:rho" }) { totalCount nodes { here: id ${WIJKGROEP} } }`],
  ])('%s', async (_, list) => {
    const [one, all] = [await cost(`query ${ONE} { ${list} }`, 'here'), await cost(`query ${ALL} { ${list} }`, 'here')];
    expect([one.times, all.times]).toEqual([1, 50]);
    expect(all.statements).toBe(one.statements);
  });
});

describe('shared partners take as many statements', () => {
  const query = `query ($between: [ID!]!, $first: Int) ${ALL} { sharedPartners(between: $between, minimum: 2, first: $first) {
    totalCount nodes { here: domains organisation { id } partnerships { ${PARTNERSHIP} } places { ${PLACE} } perPlace { place { name } partnerships { via partnership { role } } } } } }`;
  const between = (count: number): string[] => many(count, (number) => `wijk:WK0${number}01`);

  test.each([
    ['for one as for fifty', { between: between(2), first: 1 }, 1, { between: between(2), first: 50 }, 50],
    ['between two places as between twenty-five', { between: between(2), first: 1 }, 1, { between: between(25), first: 1 }, 1],
  ])('%s', async (_, few, fewTimes, more, moreTimes) => {
    const [less, most] = [await cost(query, 'here', few), await cost(query, 'here', more)];
    expect([less.times, most.times]).toEqual([fewTimes, moreTimes]);
    expect(most.statements).toBe(less.statements);
  });
});

describe('references take as many statements for one as for a hundred:', () => {
  test.each([
    ['Municipality', 'id', (number: string) => `municipality:GM0${number}`, MUNICIPALITY],
    ['Municipality', 'code', (number: string) => `GM0${number}`, MUNICIPALITY],
    ['Wijk', 'id', (number: string) => `wijk:WK0${number}01`, WIJK],
    ['Wijk', 'code', (number: string) => `WK0${number}01`, WIJK],
    ['Buurt', 'id', (number: string) => `buurt:BU0${number}0101`, BUURT],
    ['Buurt', 'code', (number: string) => `BU0${number}0101`, BUURT],
    ['LocalArea', 'id', (number: string) => `localarea:${number}`, `${PARTNERSHIPS} ${CONSULTATIONS} ${WIJKGROEPEN}`],
    ['Organisation', 'id', (number: string) => `org:town-${number}`, `partnerships(first: 5) { totalCount nodes { ${PARTNERSHIP} } } agendaItemsWaiting(first: 5) { totalCount nodes { ${ITEM} } } ${COVER}`],
    ['Wijkgroep', 'id', (number: string) => `wijkgroep:${number}`, WIJKGROEP],
    ['Partnership', 'id', (number: string) => `partnership:buurt-${number}`, PARTNERSHIP],
  ])('%s by %s', async (type, key, keyOf, fields) => {
    const query = `query ($of: [_Any!]!) ${ALL} { _entities(representations: $of) { ... on ${type} { here: id ${fields} } } }`;
    const all = many(COUNT, (number) => ({ __typename: type, [key]: keyOf(number) }));
    const [one, hundred] = [await cost(query, 'here', { of: all.slice(0, 1) }), await cost(query, 'here', { of: all })];
    expect([one.times, hundred.times]).toEqual([1, 100]);
    expect(hundred.statements).toBeLessThanOrEqual(one.statements + STATEMENTS_APART);
  });
});
