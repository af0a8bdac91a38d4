import { among, SAID, saidBy, TERM, text, UNKNOWN_TERM, type PublishedFacts } from './fact.js';

const said = saidBy({ publisher: 'NZa', publishedOn: '2022-05-17' });

export const RIJNMOND: PublishedFacts = {
  source: 'Rijnmond (NZa)',
  on: '2022-05-17',
  facts: [
    {
      fact: 'Rijnmond Dokters operates since early January 2022, with 260 practices, 95% of those in the region',
      query: `organisation(id: "org:rijnmond-dokters") { name kind memberCount memberSharePercent regions { name } ${TERM} ${SAID} }`,
      expected: {
        organisation: {
          name: 'Rijnmond Dokters',
          kind: 'RHO',
          memberCount: 260,
          memberSharePercent: 95,
          regions: [{ name: 'Rijnmond' }],
          term: { from: '2022-01-01', fromPrecision: 'MONTH', to: null, toPrecision: null },
          ...said(),
        },
      },
    },
    {
      fact: 'where 14 care groups were is 1 network, after talks of three years; neither a merger nor a legal form is stated',
      query: 'organisation(id: "org:rijnmond-dokters") { legalForm note }',
      expected: { organisation: { legalForm: null, note: text('14 zorggroepen', 'één netwerk', 'lidmaatschappen', 'drie jaar') } },
    },
    {
      fact: 'the 14 are not named: all care groups that the graph knows there are invented',
      query: 'region(id: "region:rijnmond") { organisations(first: 100, filter: { kinds: [CARE_GROUP] }) { nodes { fictional } } }',
      expected: { region: { organisations: { nodes: [{ fictional: true }, { fictional: true }] } } },
    },
    {
      fact: 'about 800,000 people are registered with a GP in the region',
      query: `region(id: "region:rijnmond") { figures(indicators: ["indicator:registered-patients"]) { period value approximate indicator { name(lang: EN) } ${SAID} } }`,
      expected: { region: { figures: [{ period: 2022, value: 800_000, approximate: true, indicator: { name: 'People registered with a GP' }, ...said() }] } },
    },
    {
      fact: 'about 650,000 of them in Rotterdam',
      query: `municipality(code: "GM0599") { name figures(indicators: ["indicator:registered-patients"]) { period value approximate ${SAID} } }`,
      expected: { municipality: { name: 'Rotterdam', figures: [{ period: 2022, value: 650_000, approximate: true, ...said() }] } },
    },
    {
      fact: 'the network has a director; of whoever that is, nothing',
      query: `post(id: "post:rijnmond-dokters-bestuurder") { name kind organisation { name } appointments { fictional } ${SAID} }`,
      expected: { post: { name: 'Bestuurder', kind: 'DIRECTOR', organisation: { name: 'Rijnmond Dokters' }, appointments: [{ fictional: true }], ...said() } },
    },
    {
      fact: 'Zilveren Kruis has a purchaser of GP care',
      query: `post(id: "post:zilveren-kruis-inkoper-huisartsenzorg") { name kind organisation { name kind fictional } ${SAID} }`,
      expected: {
        post: { name: 'Zorginkoper huisartsenzorg', kind: 'PURCHASER', organisation: { name: 'Zilveren Kruis', kind: 'INSURER', fictional: false }, ...said() },
      },
    },
    {
      fact: 'six working groups of GPs, on funding, peer consultation, ggz and elderly care among others, laid the foundation of the regioplan',
      query: `organisation(id: "org:rijnmond-dokters") { bodies { kind quantity themes { id } note ${TERM} ${SAID} } }`,
      expected: {
        organisation: {
          bodies: among({
            kind: 'WORKING_GROUP',
            quantity: 6,
            themes: among({ id: 'theme:financiering' }, { id: 'theme:meekijkconsulten' }, { id: 'theme:ggz' }, { id: 'theme:ouderenzorg' }),
            note: text('voorbeelden', 'regioplan'),
            ...UNKNOWN_TERM,
            ...said(),
          }),
        },
      },
    },
    {
      fact: 'the insurer asked for elderly care, ggz and cooperation with the municipality',
      query: `regioplan(id: "regioplan:rijnmond") { region { id } note ${TERM} ${SAID} } theme(id: "theme:samenwerking-gemeente") { name(lang: EN) ${SAID} }`,
      expected: {
        regioplan: { region: { id: 'region:rijnmond' }, note: text('Zilveren Kruis', 'ouderenzorg', 'ggz', 'gemeente'), ...UNKNOWN_TERM, ...said() },
        theme: { name: 'Cooperation with the municipality', ...said() },
      },
    },
    ...['theme:kwetsbare-ouderen', 'theme:meekijkconsulten'].map((theme) => ({
      fact: `some insurers contract it at regional level only: ${theme}`,
      query: `theme(id: "${theme}") { note ${SAID} }`,
      expected: { theme: { note: text('zorgverzekeraars', 'alleen nog', 'regioniveau'), ...said() } },
    })),
    {
      fact: 'a vision beyond two or four years is needed',
      query: `challenge(id: "challenge:rijnmond-verder-vooruitkijken") { title region { id } ${SAID} }`,
      expected: { challenge: { title: text('twee of vier jaar'), region: { id: 'region:rijnmond' }, ...said() } },
    },
    {
      fact: 'expected: better referrals to and waiting times for ggz and VVT, and digital as well as telephone appointments',
      query: `waiting: challenge(id: "challenge:rijnmond-vraag-en-aanbod-in-de-wijk") { description ${SAID} }
        digital: challenge(id: "challenge:rijnmond-digitaal-bereikbaar") { description ${SAID} }`,
      expected: {
        waiting: { description: text('verwacht', 'verwijzingen', 'wachttijden', 'ggz', 'VVT'), ...said('EXPECTED') },
        digital: { description: text('verwacht', 'telefonisch', 'digitaal'), ...said('EXPECTED') },
      },
    },
  ],
};
