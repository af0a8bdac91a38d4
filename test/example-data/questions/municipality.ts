import { expect, test } from '@jest/globals';
import { all, ISO_DATE, REGIONS, type Ask } from './asking.js';

const ON = '2024-03-01';
const NEIGHBOURS = ['municipality:GM0599', 'municipality:GM0502'];
const CONTACT = 'contactPost { name vacant fictional contactPoints { kind value } }';
const SHARED = `query ($between: [ID!]!, $domain: CareDomain) @asOf(validOn: "${ON}") {
  sharedPartners(between: $between, domain: $domain, first: 100) {
    totalCount
    nodes {
      organisation { id name fictional lastConfirmedAt }
      domains
      places { name }
      partnerships { domain fictional lastConfirmedAt organisation { id } ${CONTACT} }
    }
  }
}`;

/** Which wijk partners do we share, per care domain, and whom do I call there? */
export function municipalityAsks(ask: Ask): void {
  test.each(REGIONS)('every municipality of %s has at least ten partnerships', async (region) => {
    const { region: found } = await ask(`query @asOf(validOn: "${ON}") { region(id: "region:${region}") { areas { ... on Municipality { name partnerships { totalCount } } } } }`);
    const few = found.areas.filter((area: any) => !(area.partnerships.totalCount >= 10));
    expect(found.areas.length).toBeGreaterThan(1);
    expect(few).toEqual([]);
  });

  test.each(REGIONS)('every partnership in %s says whom to call, at a post that somebody holds', async (region) => {
    const { region: found } = await ask(`query @asOf(validOn: "${ON}") {
      region(id: "region:${region}") { areas { ... on Municipality { partnerships(first: 100) { pageInfo { hasNextPage } nodes { id ${CONTACT} } } } } }
    }`);
    const pages = found.areas.map(({ partnerships }: any) => partnerships);
    const unheard = pages.flatMap(({ nodes }: any) => nodes).filter(({ contactPost }: any) => !contactPost || contactPost.vacant || contactPost.contactPoints.length === 0);
    expect(pages.filter(({ pageInfo }: any) => pageInfo.hasNextPage)).toEqual([]);
    expect(unheard).toEqual([]);
  });

  test('Rotterdam and Capelle share partners in several domains, with contact posts in both', async () => {
    const { sharedPartners } = await ask(SHARED, { between: NEIGHBOURS });
    const domains = new Set(sharedPartners.nodes.flatMap((node: any) => node.domains));
    expect(sharedPartners.totalCount).toBe(sharedPartners.nodes.length);
    expect([...domains]).toEqual(expect.arrayContaining(['VVT', 'GGZ', 'SOCIAL_DOMAIN', 'WELFARE', 'YOUTH', 'PUBLIC_HEALTH', 'PHARMACY', 'HOSPITAL']));
    for (const { organisation, places, partnerships } of sharedPartners.nodes) {
      expect(places).toEqual([{ name: 'Rotterdam' }, { name: 'Capelle aan den IJssel' }]);
      expect(partnerships.length).toBeGreaterThan(0);
      for (const partnership of partnerships) {
        expect(partnership).toMatchObject({ fictional: true, lastConfirmedAt: expect.stringMatching(ISO_DATE), organisation: { id: organisation.id } });
        expect(partnership.contactPost).toMatchObject({ vacant: false, contactPoints: expect.arrayContaining([{ kind: 'PHONE', value: expect.any(String) }]) });
      }
    }
  });

  test.each(['YOUTH', 'GGZ', 'VVT'])('asked for %s, they share those of that domain only', async (domain) => {
    const [every, some] = [await ask(SHARED, { between: NEIGHBOURS }), await ask(SHARED, { between: NEIGHBOURS, domain })];
    const ofDomain = every.sharedPartners.nodes.filter((node: any) => node.domains.includes(domain));
    expect(some.sharedPartners.nodes.map((node: any) => node.organisation.id)).toEqual(ofDomain.map((node: any) => node.organisation.id));
    expect(some.sharedPartners.nodes.flatMap((node: any) => node.partnerships.map((each: any) => each.domain))).toEqual(expect.arrayContaining([domain]));
  });

  test('a wijkgroep that crosses the border counts for both municipalities', async () => {
    const across = (await all(ask, { list: 'wijkgroepen', on: ON, fields: 'id municipalities { id }' })).filter(({ municipalities }) => municipalities.length > 1);
    expect(across.map(({ id }) => id)).toContain('wijkgroep:kralingseveer-capelle-west');
    const partners = `nodes { id }`;
    const { wijkgroep, rotterdam, capelle } = await ask(`query @asOf(validOn: "${ON}") {
      wijkgroep(id: "wijkgroep:kralingseveer-capelle-west") { partnerships(first: 100) { ${partners} } }
      rotterdam: municipality(code: "GM0599") { partnerships(first: 100) { edges { via ${partners.replace('nodes', 'node')} } } }
      capelle: municipality(code: "GM0502") { partnerships(first: 100) { edges { via ${partners.replace('nodes', 'node')} } } }
    }`);
    const own = 'partnership:vvt-rivierzicht-kralingseveer-capelle-west';
    expect(wijkgroep.partnerships.nodes).toContainEqual({ id: own });
    for (const { partnerships } of [rotterdam, capelle]) expect(partnerships.edges).toContainEqual({ via: 'WIJKGROEP', node: { id: own } });
  });
}
