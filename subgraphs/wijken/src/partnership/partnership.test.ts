import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { municipality, partnership, wijk } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;
/** When the graph knew what was told first, and when it had been put right. */
let first: string;
let corrected: string;

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'), municipality('GM0002'));
  await graph.record('wijk', wijk('WK000101', { valid: '[2020-01-01,)' }));
  await graph.record(
    'partnership',
    partnership('full', 'wijk:WK000101', {
      organisation: 'org:thuiszorg',
      domain: 'VVT',
      role: 'Wijkverpleging',
      themes: ['theme:ouderenzorg', 'theme:mdo'],
      legal_basis: 'Zorgverzekeringswet',
      contact_post: 'post:thuiszorg-contact',
      preferred_provider: true,
      term: '[2015-01-01,2099-01-01)',
      from_precision: 'YEAR',
      maintained_by: 'org:rho',
      report_errors_to: 'mailto:fouten@rho.example',
    }),
    partnership('bare', 'municipality:GM0001'),
  );
  first = await graph.record('partnership', partnership('moved', 'municipality:GM0001', { role: 'Welzijn op recept', term: '[2022-01-01,2024-01-01)' }));
  corrected = await graph.record('partnership', {
    id: 'partnership:moved',
    valid: '[2023-01-01,)',
    place: 'municipality:GM0002',
    term: '[2022-01-01,2025-01-01)',
    because: 'Stond bij de verkeerde gemeente',
  });
});

afterAll(() => graph.close());

describe('a partnership', () => {
  const FIELDS = `organisation { id } place { __typename id name } domain role themes { id } legalBasis contactPost { id } preferredProvider
    certainty fictional source { id } maintainedBy { id } reportErrorsTo term { from fromPrecision to status }`;

  test('says who does what where, and whom to call', async () => {
    const { partnership: found } = await graph.ask(`{ partnership(id: "partnership:full") { ${FIELDS} } }`);
    expect(found).toEqual({
      organisation: { id: 'org:thuiszorg' },
      place: { __typename: 'Wijk', id: 'wijk:WK000101', name: 'Wijk WK000101' },
      domain: 'VVT',
      role: 'Wijkverpleging',
      themes: [{ id: 'theme:ouderenzorg' }, { id: 'theme:mdo' }],
      legalBasis: 'Zorgverzekeringswet',
      contactPost: { id: 'post:thuiszorg-contact' },
      preferredProvider: true,
      certainty: 'ESTABLISHED',
      fictional: true,
      source: { id: 'source:test' },
      maintainedBy: { id: 'org:rho' },
      reportErrorsTo: 'mailto:fouten@rho.example',
      term: { from: '2015-01-01', fromPrecision: 'YEAR', to: '2099-01-01', status: 'ACTIVE' },
    });
  });

  test('leaves open what is not known', async () => {
    const { partnership: found } = await graph.ask('{ partnership(id: "partnership:bare") { themes { id } legalBasis contactPost { id } maintainedBy { id } preferredProvider } }');
    expect(found).toEqual({ themes: [], legalBasis: null, contactPost: null, maintainedBy: null, preferredProvider: false });
  });

  test('stays where its place was not yet known', async () => {
    const { partnership: found } = await graph.ask('query @asOf(validOn: "2019-12-31") { partnership(id: "partnership:full") { role place { id } } }');
    expect(found).toEqual({ role: 'Wijkverpleging', place: null });
  });

  test('is null if it is not known, by id or by reference', async () => {
    expect(await graph.ask('{ partnership(id: "partnership:none") { id } }')).toEqual({ partnership: null });
    expect(await graph.entities([{ __typename: 'Partnership', id: 'partnership:none' }, { __typename: 'Partnership', id: 'partnership:bare' }], 'id')).toEqual([
      null,
      { id: 'partnership:bare' },
    ]);
    expect(await graph.refusal('{ partnership(id: "bare") { id } }')).toEqual([
      { path: 'partnership', code: 'BAD_USER_INPUT', argument: 'id', expected: 'an id like `partnership:…`' },
    ]);
  });

  test.each([
    ['an unknown place', { place: 'wijk:WK999999' }, 'place names wijk:WK999999'],
    ['a place that is none', { place: 'org:rho' }, 'place names org:rho'],
    ['an unknown domain', { domain: 'CARE' }, 'domain_check'],
  ])('is refused with %s', async (_, attributes, reason) => {
    await expect(graph.record('partnership', partnership('wrong', 'municipality:GM0001', attributes))).rejects.toThrow(reason);
  });
});

describe('a partnership that was corrected', () => {
  test.each([
    ['2021-12-31', 'first', 'FUTURE', 'GM0001', [], []],
    ['2022-06-01', 'first', 'ACTIVE', 'GM0001', ['DIRECT'], []],
    ['2023-06-01', 'first', 'ACTIVE', 'GM0001', ['DIRECT'], []],
    ['2024-06-01', 'first', 'ENDED', 'GM0001', [], []],
    ['2022-06-01', 'corrected', 'ACTIVE', 'GM0001', ['DIRECT'], []],
    ['2023-06-01', 'corrected', 'ACTIVE', 'GM0002', [], ['DIRECT']],
    ['2024-06-01', 'corrected', 'ACTIVE', 'GM0002', [], ['DIRECT']],
    ['2025-01-01', 'corrected', 'ENDED', 'GM0002', [], []],
  ])('on %s, as %s known, is %s in %s', async (validOn, known, status, place, counted, countedElsewhere) => {
    const moments = `@asOf(validOn: "${validOn}", knownAt: "${known === 'first' ? first : corrected}")`;
    const found = await graph.ask(`query ${moments} { partnership(id: "partnership:moved") { term { status } place { id } } }`);
    expect(found).toEqual({ partnership: { term: { status }, place: { id: `municipality:${place}` } } });
    const vias = async (code: string): Promise<string[]> => {
      const [area] = await graph.entities<{ partnerships: { edges: { via: string; node: { id: string } }[] } }>(
        [{ __typename: 'Municipality', code }],
        'partnerships { edges { via node { id } } }',
        moments,
      );
      return area!.partnerships.edges.filter(({ node }) => node.id === 'partnership:moved').map(({ via }) => via);
    };
    expect([await vias('GM0001'), await vias('GM0002')]).toEqual([counted, countedElsewhere]);
  });

  test('says why', async () => {
    const { partnership: found } = await graph.ask('query @asOf(validOn: "2024-06-01") { partnership(id: "partnership:moved") { recordedBecause } }');
    expect(found).toEqual({ recordedBecause: 'Stond bij de verkeerde gemeente' });
  });
});
