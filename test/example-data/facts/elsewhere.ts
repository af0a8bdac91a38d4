import { SAID, saidBy, TERM, text, UNKNOWN_TERM, type PublishedFacts } from './fact.js';

const ineen = saidBy({ publisher: 'InEen' });
const guide = saidBy({ publisher: 'LHV, InEen en ZN' });

const AUTHORITIES = [
  ['agrees with hospitals', 'ziekenhuizen', 'HOSPITAL', 'AGREE', ['acute zorg']],
  ['negotiates with insurers', 'zorgverzekeraars', 'INSURER', 'NEGOTIATE', []],
  ['seeks cooperation with municipalities', 'gemeenten', 'MUNICIPALITY', 'EXPLORE', ['samenwerking zoeken']],
  ['seeks cooperation with welfare', 'welzijn', 'WELFARE', 'EXPLORE', ['samenwerking zoeken']],
] as const;

const EXAMPLE_PLANS = [
  ['Nijmegen: OCE', 'oce', 'RHO', ['Nijmegen']],
  ['Nijmegen: VGZ', 'vgz', 'INSURER', ['Nijmegen']],
  ['Arnhem: Onze Huisartsen', 'onze-huisartsen', 'RHO', ['Arnhem']],
  ['Arnhem: Menzis', 'menzis', 'INSURER', ['Arnhem']],
  ['south-east and west Utrecht: Unicum', 'unicum', 'RHO', ['Lekstroom', 'Zuidoost', 'west-Utrecht']],
  ['south-east and west Utrecht: Lekstroom', 'lekstroom', 'RHO', ['Unicum', 'Zuidoost', 'west-Utrecht']],
  ['Flevoland, Zwolle, Vechtdal: Medrie', 'medrie', 'RHO', ['Flevoland', 'Zwolle', 'Vechtdal']],
] as const;

export const DRENTHE: PublishedFacts = {
  source: 'Drenthe (InEen)',
  on: '2024-03-01',
  facts: [
    {
      fact: 'HZD connects practices and out-of-hours posts in Drenthe',
      query: `organisation(id: "org:hzd") { name kind regions { name } note ${TERM} ${SAID} }`,
      expected: { organisation: { name: 'HZD', kind: 'RHO', regions: [{ name: 'Drenthe' }], note: text('praktijken', 'huisartsenposten'), ...UNKNOWN_TERM, ...ineen() } },
    },
    ...AUTHORITIES.map(([does, slug, counterparty, authority, words]) => ({
      fact: `on behalf of its members HZD ${does}`,
      query: `mandate(id: "mandate:hzd-${slug}") { grantingSide counterparty authority theme { parent { id } } regions { id } note ${TERM} ${SAID} }`,
      expected: {
        mandate: {
          grantingSide: 'GP_CARE',
          counterparty,
          authority,
          theme: { parent: null },
          regions: [{ id: 'region:drenthe' }],
          note: text('namens de aangesloten huisartsen', ...words),
          ...UNKNOWN_TERM,
          ...ineen(),
        },
      },
    })),
    {
      fact: 'InEen has a vision 2021–2024',
      query: 'organisation(id: "org:ineen") { name fictional source { description } }',
      expected: { organisation: { name: 'InEen', fictional: false, source: { description: text('2021-2024') } } },
    },
  ],
};

export const GUIDE: PublishedFacts = {
  source: 'Guide of LHV, InEen and ZN',
  on: '2024-03-01',
  facts: EXAMPLE_PLANS.map(([fact, slug, kind, words]) => ({
    fact: `made an example of a regioplan. ${fact}`,
    query: `organisation(id: "org:${slug}") { kind note ${SAID} }`,
    expected: { organisation: { kind, note: text('voorbeeldregioplan', ...words), ...guide() } },
  })),
};
