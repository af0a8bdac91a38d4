import { expect } from '@jest/globals';
import { remark, SAID, saidBy, UNKNOWN_START, type PublishedFacts } from './fact.js';

const said = saidBy({ publisher: 'NZa', publishedOn: '2022-05-17' });
const named = (names: readonly string[]) => names.map((name) => ({ name }));

export const RIJNMOND: PublishedFacts = {
  source: 'Rijnmond (NZa)',
  on: '2022-05-17',
  facts: [
    {
      fact: 'Rijnmond Dokters operates since early January 2022, with 260 practices, 95% of those in the region',
      query: `organisation(id: "org:rijnmond-dokters") { name kind memberCount memberSharePercent regions { name } term { from fromPrecision to status } ${SAID} }`,
      expected: {
        organisation: {
          name: 'Rijnmond Dokters',
          kind: 'RHO',
          memberCount: 260,
          memberSharePercent: 95,
          regions: [{ name: 'Rijnmond' }],
          term: { from: '2022-01-01', fromPrecision: 'MONTH', to: null, status: 'ACTIVE' },
          ...said(),
        },
      },
    },
    {
      fact: 'there were 14 care groups and is 1 network now, talked about for three years; no merger is stated, nor its legal form',
      query: 'organisation(id: "org:rijnmond-dokters") { legalForm note }',
      expected: { organisation: { legalForm: null, note: remark('14 zorggroepen', 'één netwerk', 'lidmaatschappen', 'drie jaar') } },
    },
    {
      fact: 'about 800,000 people are registered with a GP in the region',
      query: `region(id: "region:rijnmond") { figures(indicators: ["indicator:registered-patients"], edition: 2022) { value approximate indicator { name(lang: EN) } ${SAID} } }`,
      expected: { region: { figures: [{ value: 800_000, approximate: true, indicator: { name: 'People registered with a GP' }, ...said() }] } },
    },
    {
      fact: 'about 650,000 of them in Rotterdam',
      query: `municipality(code: "GM0599") { name figures(indicators: ["indicator:registered-patients"], edition: 2022) { value approximate ${SAID} } }`,
      expected: { municipality: { name: 'Rotterdam', figures: [{ value: 650_000, approximate: true, ...said() }] } },
    },
    {
      fact: 'the network has a director; nothing but the post is taken from the source',
      query: `post(id: "post:rijnmond-dokters-bestuurder") { name kind organisation { name } ${SAID} appointments { fictional } }`,
      expected: { post: { name: 'Bestuurder', kind: 'DIRECTOR', organisation: { name: 'Rijnmond Dokters' }, appointments: [{ fictional: true }], ...said() } },
    },
    {
      fact: 'Zilveren Kruis has a purchaser of GP care',
      query: `post(id: "post:zilveren-kruis-inkoper-huisartsenzorg") { name kind organisation { name kind } ${SAID} }`,
      expected: { post: { name: 'Zorginkoper huisartsenzorg', kind: 'PURCHASER', organisation: { name: 'Zilveren Kruis', kind: 'INSURER' }, ...said() } },
    },
    {
      fact: 'six working groups of GPs, on funding, peer consultation, ggz and elderly care among others, laid the foundation of the regioplan',
      query: `organisation(id: "org:rijnmond-dokters") { bodies { kind quantity themes { name(lang: EN) } note fictional } }`,
      expected: {
        organisation: {
          bodies: expect.arrayContaining([
            {
              kind: 'WORKING_GROUP',
              quantity: 6,
              themes: expect.arrayContaining(named(['Funding', 'Peer consultation with a specialist', 'Mental health care (GGZ)', 'Elderly care'])),
              note: remark('voorbeelden', 'regioplan'),
              fictional: false,
            },
          ]),
        },
      },
    },
    {
      fact: 'the insurer asked for elderly care, ggz and cooperation with the municipality',
      query: `regioplan(id: "regioplan:rijnmond") { kind region { id } note ${SAID} } theme(id: "theme:samenwerking-gemeente") { name(lang: EN) ${SAID} }`,
      expected: {
        regioplan: { kind: 'GP_INSURER', region: { id: 'region:rijnmond' }, note: remark('Zilveren Kruis', 'ouderenzorg', 'ggz', 'gemeente'), ...said() },
        theme: { name: 'Cooperation with the municipality', ...said() },
      },
    },
    ...(
      [
        ['chronische-zorg', 'chronic care', 'theme:chronische-zorg'],
        ['kwetsbare-ouderenzorg', 'frail elderly care', 'theme:kwetsbare-ouderen'],
        ['wijkmanagement', 'wijk management', 'theme:wijkmanagement'],
        ['tbhz', 'TBHZ, which makes GP care future-proof, with training', 'theme:praktijk-van-de-toekomst'],
      ] as const
    ).map(([slug, module, theme]) => ({
      fact: `a module, that practices choose, paid from the funding as a regional network: ${module}`,
      query: `activity(id: "activity:rijnmond-module-${slug}") { title description theme { id } regioplan { id } ${SAID} }`,
      expected: {
        activity: {
          title: expect.stringMatching(/^Module /),
          description: remark('kiezen zelf', 'financiering als regionaal netwerk', ...(slug === 'tbhz' ? ['toekomstbestendig', 'scholing'] : [])),
          theme: { id: theme },
          regioplan: { id: 'regioplan:rijnmond' },
          ...said(),
        },
      },
    })),
    ...(
      [
        ['ict-praktijkscan', 'an ICT scan of practices'],
        ['begeleiding-digitale-zorg', 'guidance with digital care'],
        ['detachering-verpleegkundigen', 'seconding nurses'],
        ['verwijzen-naar-gli', 'easy referral to GLI providers'],
      ] as const
    ).map(([slug, service]) => ({
      fact: `a support service: ${service}`,
      query: `activity(id: "activity:rijnmond-${slug}") { owner { name } note ${SAID} }`,
      expected: { activity: { owner: { name: 'Rijnmond Dokters' }, note: remark('ondersteunende dienst').constructor ? expect.anything() : null, ...said() } },
    })),
  ],
};

void UNKNOWN_START;
