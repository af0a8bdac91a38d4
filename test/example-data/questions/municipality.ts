import { expect, test } from '@jest/globals';
import { all, ISO_DATE, REGIONS, type Ask, type ContactPoint, type Identified, type Page } from './asking.js';

const ON = '2024-03-01';
const NEIGHBOURS = ['municipality:GM0599', 'municipality:GM0502'];
const CONTACT = 'contactPost { name vacant contactPoints { kind value } }';

interface Partnership extends Identified {
  domain: string;
  contactPost: { name: string; vacant: boolean; contactPoints: ContactPoint[] } | null;
}

interface Shared {
  organisation: Identified;
  domains: string[];
  places: { name: string }[];
  partnerships: Partnership[];
}

const SHARED = `query ($between: [ID!]!, $domain: CareDomain) @asOf(validOn: "${ON}") {
  sharedPartners(between: $between, domain: $domain, first: 100) {
    totalCount
    nodes {
      organisation { id }
      domains
      places { name }
      partnerships { id domain fictional lastConfirmedAt organisation { id } ${CONTACT} }
    }
  }
}`;

/** Which wijk partners do we share, per care domain, and whom do I call there? */
export function municipalityAsks(ask: Ask): void {
  test.each(REGIONS)('every municipality of %s has at least ten partnerships, whose posts can be reached and are seldom vacant', async (region) => {
    const { region: found } = await ask<{ region: { areas: { name: string; partnerships: Page<Partnership> }[] } }>(
      `query @asOf(validOn: "${ON}") {
        region(id: "region:${region}") { areas { ... on Municipality { name partnerships(first: 100) { totalCount nodes { id ${CONTACT} } } } } }
      }`,
    );
    const partnerships = found.areas.flatMap((area) => area.partnerships.nodes);
    const vacant = partnerships.filter(({ contactPost }) => contactPost?.vacant);
    expect(found.areas.filter((area) => area.partnerships.totalCount < 10).map(({ name }) => name)).toEqual([]);
    expect(partnerships).toHaveLength(found.areas.reduce((sum, area) => sum + area.partnerships.totalCount, 0));
    expect(partnerships.filter(({ contactPost }) => !contactPost?.contactPoints.length)).toEqual([]);
    expect(vacant.length / partnerships.length).toBeLessThan(0.05);
  });

  test('Rotterdam and Capelle share partners in several domains, with contact posts in both', async () => {
    const { sharedPartners } = await ask<{ sharedPartners: Page<Shared> }>(SHARED, { between: NEIGHBOURS });
    const domains = new Set(sharedPartners.nodes.flatMap((node) => node.domains));
    expect(sharedPartners.totalCount).toBe(sharedPartners.nodes.length);
    expect([...domains]).toEqual(expect.arrayContaining(['VVT', 'GGZ', 'SOCIAL_DOMAIN', 'WELFARE', 'YOUTH', 'PUBLIC_HEALTH', 'PHARMACY', 'HOSPITAL']));
    for (const { organisation, places, partnerships } of sharedPartners.nodes) {
      expect(places).toEqual([{ name: 'Rotterdam' }, { name: 'Capelle aan den IJssel' }]);
      expect(partnerships.length).toBeGreaterThan(0);
      for (const partnership of partnerships) {
        expect(partnership).toMatchObject({ fictional: true, lastConfirmedAt: expect.stringMatching(ISO_DATE), organisation });
        expect(partnership.contactPost).toMatchObject({ vacant: false, contactPoints: expect.arrayContaining([{ kind: 'PHONE', value: expect.any(String) }]) });
      }
    }
  });

  test.each(['YOUTH', 'GGZ', 'VVT'])('asked for %s, they share those of that domain', async (domain) => {
    const every = await ask<{ sharedPartners: Page<Shared> }>(SHARED, { between: NEIGHBOURS });
    const some = await ask<{ sharedPartners: Page<Shared> }>(SHARED, { between: NEIGHBOURS, domain });
    const ofDomain = every.sharedPartners.nodes.filter((node) => node.domains.includes(domain));
    expect(some.sharedPartners.nodes.map(({ organisation }) => organisation)).toEqual(ofDomain.map(({ organisation }) => organisation));
    for (const { partnerships } of some.sharedPartners.nodes) expect(partnerships.map((each) => each.domain)).toContain(domain);
  });

  test('a wijkgroep that crosses the border counts for both municipalities', async () => {
    const wijkgroepen = await all<Identified & { municipalities: Identified[] }>(ask, { list: 'wijkgroepen', on: ON, fields: 'id municipalities { id }' });
    const across = wijkgroepen.filter(({ municipalities }) => municipalities.length > 1).map(({ id }) => id);
    expect(across).toContain('wijkgroep:kralingseveer-capelle-west');
    const edges = 'partnerships(first: 100) { edges { via node { id } } }';
    const answer = await ask<Record<string, { partnerships: { edges: object[] } }>>(
      `query @asOf(validOn: "${ON}") { rotterdam: municipality(code: "GM0599") { ${edges} } capelle: municipality(code: "GM0502") { ${edges} } }`,
    );
    for (const { partnerships } of Object.values(answer)) {
      expect(partnerships.edges).toContainEqual({ via: 'WIJKGROEP', node: { id: 'partnership:vvt-rivierzicht-kralingseveer-capelle-west' } });
    }
  });
}
