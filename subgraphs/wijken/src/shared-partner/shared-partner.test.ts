import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buurt, municipality, partnership, wijk, wijkgroep } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

const TOWN = 'municipality:GM0001';
const VILLAGE = 'municipality:GM0002';
const HAMLET = 'municipality:GM0003';

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'), municipality('GM0002'), municipality('GM0003'));
  await graph.record('wijk', wijk('WK000101'), wijk('WK000102'), wijk('WK000201'));
  await graph.record('buurt', buurt('BU00010101'), buurt('BU00010102'), buurt('BU00020101'));
  await graph.record('wijkgroep', wijkgroep('across', ['wijk:WK000102', 'wijk:WK000201']), wijkgroep('inside', ['buurt:BU00010101']));
  const of = (organisation: string, place: string, attributes: object = {}) =>
    partnership(`${organisation}-${place.split(':')[1]}`, place, { organisation: `org:${organisation}`, ...attributes });
  await graph.record(
    'partnership',
    of('home-care', 'wijk:WK000101', { themes: ['theme:ouderenzorg'], contact_post: 'post:home-care' }),
    of('home-care', 'buurt:BU00020101', { themes: ['theme:ouderenzorg'] }),
    of('home-care', HAMLET, { domain: 'GGZ' }),
    of('group-partner', 'wijkgroep:across', { domain: 'WELFARE' }),
    of('town-only', TOWN),
    of('pharmacy', TOWN, { domain: 'PHARMACY' }),
    of('pharmacy', VILLAGE, { domain: 'PHARMACY' }),
    of('former', TOWN),
    of('former', VILLAGE, { term: '(,2020-01-01)' }),
  );
});

afterAll(() => graph.close());

const QUERY = `query ($between: [ID!]!, $minimum: Int, $domain: CareDomain, $theme: ID, $first: Int, $after: String) {
  sharedPartners(between: $between, minimum: $minimum, domain: $domain, theme: $theme, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage hasPreviousPage } nodes { organisation { id } domains partnerships { id contactPost { id } } places { __typename id name } } } }`;

interface Answer {
  sharedPartners: {
    totalCount: number;
    pageInfo: { endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
    nodes: { organisation: { id: string }; domains: string[]; partnerships: { id: string }[]; places: { id: string }[] }[];
  } | null;
}

/** Organisations, each with in how many places. */
async function shared(between: string[], given: object = {}): Promise<string[]> {
  const { sharedPartners } = await graph.ask<Answer>(QUERY, { between, ...given });
  expect(sharedPartners!.totalCount).toBe(sharedPartners!.nodes.length);
  return sharedPartners!.nodes.map(({ organisation, places }) => `${organisation.id.slice(4)} ${places.length}`);
}

describe('shared partners', () => {
  test('say who they are, in which fields, with whom to call, and where', async () => {
    const { sharedPartners } = await graph.ask<Answer>(QUERY, { between: [HAMLET, TOWN], minimum: 2 });
    expect(sharedPartners!.nodes).toEqual([
      {
        organisation: { id: 'org:home-care' },
        domains: ['GGZ', 'VVT'],
        partnerships: [
          { id: 'partnership:home-care-GM0003', contactPost: null },
          { id: 'partnership:home-care-WK000101', contactPost: { id: 'post:home-care' } },
        ],
        places: [
          { __typename: 'Municipality', id: HAMLET, name: 'Gemeente GM0003' },
          { __typename: 'Municipality', id: TOWN, name: 'Gemeente GM0001' },
        ],
      },
    ]);
  });

  test.each([
    ['of two municipalities', [TOWN, VILLAGE], {}, ['group-partner 2', 'home-care 2', 'pharmacy 2']],
    ['of all three', [TOWN, VILLAGE, HAMLET], {}, ['home-care 3']],
    ['of at least two of three', [TOWN, VILLAGE, HAMLET], { minimum: 2 }, ['home-care 3', 'group-partner 2', 'pharmacy 2']],
    ['in a domain', [TOWN, VILLAGE], { domain: 'PHARMACY' }, ['pharmacy 2']],
    ['in a domain that one has elsewhere only', [TOWN, VILLAGE, HAMLET], { domain: 'VVT', minimum: 2 }, ['home-care 2']],
    ['on a theme', [TOWN, VILLAGE], { theme: 'theme:ouderenzorg' }, ['home-care 2']],
    ['of two wijken of one municipality', ['wijk:WK000101', 'wijk:WK000102'], {}, ['former 2', 'pharmacy 2', 'town-only 2']],
    ['of a wijk and a municipality', ['wijk:WK000102', VILLAGE], {}, ['group-partner 2', 'pharmacy 2']],
    ['of a buurt and a wijk beside it', ['buurt:BU00010101', 'wijk:WK000201'], {}, ['home-care 2', 'pharmacy 2']],
    ['of a wijkgroep and a wijk beside it', ['wijkgroep:across', 'wijk:WK000101'], {}, ['former 2', 'home-care 2', 'pharmacy 2', 'town-only 2']],
    ['of a wijkgroep and a municipality it reaches into', ['wijkgroep:across', TOWN], {}, ['former 2', 'group-partner 2', 'home-care 2', 'pharmacy 2', 'town-only 2']],
    ['with nothing else said', [TOWN, VILLAGE], { minimum: null, domain: null, theme: null, first: null, after: null }, ['group-partner 2', 'home-care 2', 'pharmacy 2']],
    ['nobody', [TOWN, HAMLET], { domain: 'PHARMACY' }, []],
  ])('%s', async (_, between, given, expected) => {
    expect(await shared(between, given)).toEqual(expected);
  });

  test('on another date, of what held then', async () => {
    const query = QUERY.replace(') {\n', ') @asOf(validOn: "2019-12-31") {\n');
    const { sharedPartners } = await graph.ask<Answer>(query, { between: [TOWN, VILLAGE], domain: 'VVT' });
    expect(sharedPartners!.nodes.map(({ organisation }) => organisation.id)).toEqual(['org:former', 'org:home-care']);
  });

  test('go on after a cursor, with the whole total', async () => {
    const query = QUERY.replace(') {\n', `) @asOf(validOn: "2026-01-01", knownAt: "${new Date().toISOString()}") {\n`);
    const given = { between: [TOWN, VILLAGE, HAMLET], minimum: 2, first: 1 };
    const seen: unknown[] = [];
    let after: string | undefined;
    do {
      const { sharedPartners } = await graph.ask<Answer>(query, { ...given, after });
      const { nodes, totalCount, pageInfo } = sharedPartners!;
      seen.push([nodes[0]!.organisation.id, totalCount, pageInfo.hasPreviousPage]);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after);
    expect(seen).toEqual([['org:home-care', 3, false], ['org:group-partner', 3, true], ['org:pharmacy', 3, true]]);
  });

  test('are null where a place is not known', async () => {
    expect(await graph.ask<Answer>(QUERY, { between: [TOWN, 'municipality:GM9999'] })).toEqual({ sharedPartners: null });
  });

  const different = '2 to 25 different places';
  const nested = (inner: string, outer: string): string => `places of which none lies in another (${inner} lies in ${outer})`;
  test.each([
    ['one place', { between: [TOWN] }, 'between', different],
    ['26 places', { between: Array.from({ length: 26 }, (_, index) => `municipality:GM00${index + 10}`) }, 'between', different],
    ['the same place twice', { between: [TOWN, VILLAGE, TOWN] }, 'between', different],
    ['a code', { between: [TOWN, 'GM0002'] }, 'between', 'an id like `municipality:…` or `wijk:…` or `buurt:…` or `localarea:…` or `wijkgroep:…`'],
    ['an organisation', { between: [TOWN, 'org:home-care'] }, 'between', 'an id like `municipality:…` or `wijk:…` or `buurt:…` or `localarea:…` or `wijkgroep:…`'],
    ['a wijk and its municipality', { between: [TOWN, 'wijk:WK000101'] }, 'between', nested('wijk:WK000101', TOWN)],
    ['a buurt and its wijk', { between: ['buurt:BU00010101', VILLAGE, 'wijk:WK000101'] }, 'between', nested('buurt:BU00010101', 'wijk:WK000101')],
    ['a wijkgroep in a wijk', { between: ['wijk:WK000101', 'wijkgroep:inside'] }, 'between', nested('wijkgroep:inside', 'wijk:WK000101')],
    ['a wijk of a wijkgroep', { between: ['wijkgroep:across', 'wijk:WK000201'] }, 'between', nested('wijk:WK000201', 'wijkgroep:across')],
    ['a minimum of one', { between: [TOWN, VILLAGE], minimum: 1 }, 'minimum', 'a number from 2 to 2, how many places are given'],
    ['a minimum above the number of places', { between: [TOWN, VILLAGE, HAMLET], minimum: 4 }, 'minimum', 'a number from 2 to 3, how many places are given'],
    ['a theme that is none', { between: [TOWN, VILLAGE], theme: 'ouderenzorg' }, 'theme', 'an id like `theme:…`'],
  ])('refuse %s', async (_, variables, argument, expected) => {
    expect(await graph.refusal(QUERY, variables)).toEqual([{ path: 'sharedPartners', code: 'BAD_USER_INPUT', argument, expected }]);
  });

  test.each([
    [{ first: 101 }, 'PAGE_SIZE', 'first', 'a number from 1 to 100'],
    [{ after: 'x' }, 'INVALID_CURSOR', 'after', 'a cursor that this graph gave'],
    [{ after: Buffer.from('["DOMAIN","2026-01-01","2026-01-01T00:00:00.000Z","VVT","org:a","partnership:a"]').toString('base64url') }, 'INVALID_CURSOR', 'after', 'a cursor of this list in this order'],
  ])('refuse a page of %j', async (page, code, argument, expected) => {
    expect(await graph.refusal(QUERY, { between: [TOWN, VILLAGE], ...page })).toEqual([{ path: 'sharedPartners', code, argument, expected }]);
  });
});
