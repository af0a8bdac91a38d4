import { expect, test } from '@jest/globals';
import type { Ask, Identified, Page } from './asking.js';

const ON = '@asOf(validOn: "2026-06-01")';

interface Figures {
  in2020: { value: number | null }[];
  in2022: { value: number | null }[];
}

interface Coverage {
  coveredAreaIds: string[];
  coveredAreas: Figures[];
  year: 2020 | 2022;
  coveredInhabitants: number;
  areasWithoutFigure: number;
  areasMissing: object[];
  coveredSharePercent: number | null;
  coveredShareAtLeastPercent: number;
}

const INHABITANTS = [2020, 2022].map((year) => `in${year}: figures(indicators: ["indicator:inhabitants"], edition: ${year}) { value }`).join(' ');
const COVERAGE = `coverage {
  coveredAreaIds coveredAreas { ... on Municipality { ${INHABITANTS} } ... on Wijk { ${INHABITANTS} } ... on Buurt { ${INHABITANTS} } }
  year coveredInhabitants areasWithoutFigure areasMissing { __typename } coveredSharePercent coveredShareAtLeastPercent }`;

/** What a municipality asks about its networks, through more than one subgraph. */
export function networksAnswer(ask: Ask): void {
  test('the share of inhabitants that wijkgroepen cover is what a client adds up itself, of one year', async () => {
    const { municipalities } = await ask<{ municipalities: Page<Figures & { coverage: Coverage }> }>(
      `query ${ON} { municipalities(first: 40) { totalCount nodes { ${INHABITANTS} ${COVERAGE} } } }`,
    );
    const inhabitants = ({ in2020, in2022 }: Figures, year: number): number | null => (year === 2020 ? in2020 : in2022)[0]?.value ?? null;
    expect(municipalities.nodes).toHaveLength(municipalities.totalCount);
    for (const municipality of municipalities.nodes) {
      const { year, coveredAreas, coveredAreaIds, ...said } = municipality.coverage;
      const known = coveredAreas.flatMap((area) => inhabitants(area, year) ?? []);
      const sum = known.reduce((total, each) => total + each, 0);
      const missing = coveredAreaIds.length - known.length;
      const share = Math.round((1000 * sum) / inhabitants(municipality, year)!) / 10;
      expect(coveredAreas).toHaveLength(coveredAreaIds.length);
      expect({ ...said, areasMissing: said.areasMissing.length }).toEqual({
        coveredInhabitants: sum, areasWithoutFigure: missing, areasMissing: missing, coveredSharePercent: missing > 0 ? null : share, coveredShareAtLeastPercent: share,
      });
    }
    const shares = municipalities.nodes.map(({ coverage }) => coverage.coveredSharePercent);
    expect(shares).not.toContain(null);
    expect(shares).toContain(100);
    expect(shares).toContain(0);
    expect(shares.some((share) => share! > 0 && share! < 100)).toBe(true);
    expect(new Set(municipalities.nodes.map(({ coverage }) => coverage.year))).toEqual(new Set([2020, 2022]));
  });

  test('so does that of a local area, which has inhabitants and figures of its buurten', async () => {
    const { localArea } = await ask<{ localArea: { inhabitants: number; coverage: Coverage; buurten: Page<{ inhabitants: number }> } }>(
      `query ${ON} { localArea(id: "localarea:rotterdam-ommoord") { inhabitants coverage { year coveredSharePercent } buurten { nodes { inhabitants } } } }`,
    );
    expect(localArea.inhabitants).toBe(localArea.buurten.nodes.reduce((sum, each) => sum + each.inhabitants, 0));
    expect(localArea.coverage).toEqual({ year: 2020, coveredSharePercent: expect.any(Number) });
  });

  test('an organisation sees the items that wait for it, by its name, its agenda and its wijkgroep', async () => {
    const FIELDS = 'title owner { name } agenda { year wijkgroep { name municipalities { name } } }';
    const { organisations } = await ask<{ organisations: Page<Identified & { agendaItemsWaiting: Page<{ agenda: { wijkgroep: object } }> }> }>(
      `query ${ON} { organisations(first: 30, filter: { kinds: [VVT] }) { nodes { id agendaItemsWaiting(first: 5) { totalCount nodes { ${FIELDS} } } } } }`,
    );
    const waiting = organisations.nodes.flatMap(({ agendaItemsWaiting }) => agendaItemsWaiting.nodes);
    expect(waiting.length).toBeGreaterThan(5);
    for (const item of waiting) expect(item).toMatchObject({ owner: { name: expect.any(String) }, agenda: { wijkgroep: { name: expect.any(String) } } });
  });

  test('a shared partner says per place in which role, through what it counts and whom to call there', async () => {
    interface PerPlace { place: { name: string }; partnerships: { via: string; partnership: { role: string; contactPost: { contactPoints: object[] } | null } }[] }
    const { sharedPartners } = await ask<{ sharedPartners: Page<{ perPlace: PerPlace[] }> }>(
      `query ${ON} { sharedPartners(between: ["localarea:rotterdam-ommoord", "wijk:WK050201", "municipality:GM0542"], minimum: 2, first: 20) { totalCount nodes {
        perPlace { place { name } partnerships { via partnership { role contactPost { contactPoints { value } } } } } } } }`,
    );
    const places = sharedPartners.nodes.flatMap(({ perPlace }) => perPlace);
    expect(sharedPartners.totalCount).toBeGreaterThan(0);
    expect(new Set(places.flatMap(({ partnerships }) => partnerships.map(({ via }) => via)))).toEqual(new Set(['DIRECT', 'BUURT', 'WIJK', 'LOCAL_AREA', 'WIJKGROEP', 'MUNICIPALITY_WIDE']));
    for (const { partnerships } of places) expect(partnerships.every(({ partnership }) => partnership.contactPost?.contactPoints.length)).toBe(true);
  });

  test('what is lacking, what changed and who serves a postal code', async () => {
    const found = await ask<Record<string, Record<string, { totalCount: number }>>>(
      `query ${ON} { municipality(code: "GM0599") {
          youth: wijkenWithout(partnerIn: YOUTH) { totalCount } coordinator: wijkenWithout(coordinator: true) { totalCount } agenda: wijkenWithout(yearAgenda: 2026) { totalCount }
          wijken { totalCount } partnerChanges(since: "2021-06-01") { totalCount } }
        postalArea(code: "3069") { wijkgroepen { totalCount } } }`,
    );
    const { youth, coordinator, agenda, wijken, partnerChanges } = found['municipality']!;
    expect(youth!.totalCount).toBe(0);
    for (const some of [coordinator!, agenda!]) {
      expect(some.totalCount).toBeGreaterThan(0);
      expect(some.totalCount).toBeLessThan(wijken!.totalCount);
    }
    expect(partnerChanges!.totalCount).toBeGreaterThan(0);
    expect(found['postalArea']!['wijkgroepen']!.totalCount).toBe(1);
  });
}
