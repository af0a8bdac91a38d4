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
  ['south-east and west Utrecht: Unicum', 'unicum', 'RHO', ['Lekstroom', 'Zuidoost', 'west-Utrecht', 'Zilveren Kruis']],
  ['south-east and west Utrecht: Lekstroom', 'lekstroom', 'RHO', ['Unicum', 'Zuidoost', 'west-Utrecht', 'Zilveren Kruis']],
  ['Flevoland, Zwolle, Vechtdal: Medrie', 'medrie', 'RHO', ['Flevoland', 'Zwolle', 'Vechtdal', 'Zilveren Kruis']],
] as const;

const REGIOBEELD = [['partijen'], ['cijfers'], ['verandert'], ['zorgvraag'], ['geboden'], ['uitdagingen']] as const;

const REGIOPLAN = [
  ['missie', 'visie'],
  ['ICT', 'apart'],
  ['zeggenschap', 'betrokkenheid', 'praktijkhoudende en niet-praktijkhoudende huisartsen', 'andere zorgaanbieders'],
  ['uitdagingen uit het regiobeeld'],
  ['activiteiten', 'wanneer'],
  ['afspraken', 'gemonitord'],
  ['draagvlak', 'zorgverzekeraars', 'zorgaanbieders'],
] as const;

const OBSTACLES = [
  ['NO_MANDATE', 'vroeg', 'vertegenwoordiging met mandaat', 'elke gesprekspartner'],
  ['NOT_ALIGNED', 'belangen', 'gezamenlijk regiobeeld', 'regioplan'],
  ['CHANGES_OF_PEOPLE', 'afspraken vast', 'draag', 'over', 'persoon'],
  ['PROJECT_FUNDING', 'regioplan', 'meerdere jaren', 'financiering'],
  ['LACK_OF_TRUST', 'relatie', 'onafhankelijke bemiddelaar', 'via de ROS'],
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
      fact: 'regional organisations lack adequate funding, insurers are reluctant and purchase by sector',
      query: `region(id: "region:drenthe") { obstacles { kind description tip fictional ${TERM} ${SAID} } }`,
      expected: {
        region: { obstacles: [{ kind: 'PROJECT_FUNDING', description: text('geen adequate financiering', 'terughoudend', 'per sector'), tip: text('financiering'), fictional: false, ...UNKNOWN_TERM, ...ineen() }] },
      },
    },
    {
      fact: 'hechtehuisartsenzorg.nl has a guide for cooperation in the wijk and an interactive map of GP regions, with active organisations, regioplannen and highlighted activities',
      query: `organisation(id: "org:ineen") { note ${SAID} }`,
      expected: { organisation: { note: text('hechtehuisartsenzorg.nl', 'handreiking', 'samenwerking in de wijk', 'interactieve kaart', 'organisaties', 'regioplannen', 'activiteiten'), ...ineen() } },
    },
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
  facts: [
    ...EXAMPLE_PLANS.map(([fact, slug, kind, words]) => ({
      fact: `made an example of a regioplan. ${fact}`,
      query: `organisation(id: "org:${slug}") { kind note ${SAID} }`,
      expected: { organisation: { kind, note: text('voorbeeldregioplan', ...words), ...guide() } },
    })),
    {
      fact: 'it is advice of LHV, InEen and ZN, of an unknown day',
      query: 'guide { publisher publishedOn }',
      expected: { guide: { publisher: 'LHV, InEen en ZN', publishedOn: null } },
    },
    {
      fact: 'a pyramid: an organised region with mandate, then regiobeeld and regioplan, then contract agreements, which are monitored',
      query: 'guide { pyramid }',
      expected: { guide: { pyramid: [text('georganiseerde regio', 'mandaat'), text('regiobeeld', 'regioplan'), text('contractafspraken', 'gemonitord')] } },
    },
    {
      fact: 'both sides need mandate, which varies by subject and time and is confirmed again',
      query: 'guide { onMandate }',
      expected: { guide: { onMandate: text('beide kanten', 'zorginkoper', 'onderwerp', 'tijd', 'opnieuw bekrachtigd') } },
    },
    {
      fact: 'ICT and labour market may need supraregional cooperation',
      query: 'guide { onSupraregionalCooperation }',
      expected: { guide: { onSupraregionalCooperation: text('ICT', 'arbeidsmarkt', 'bovenregionale') } },
    },
    {
      fact: 'six elements of a regiobeeld',
      query: 'guide { regiobeeldElements { advice } }',
      expected: { guide: { regiobeeldElements: REGIOBEELD.map((words) => ({ advice: text(...words) })) } },
    },
    {
      fact: 'six elements of a regioplan, one of which has the vision on ICT apart; practice-owning and other GPs are involved',
      query: 'guide { regioplanElements { advice } }',
      expected: { guide: { regioplanElements: REGIOPLAN.map((words) => ({ advice: text(...words) })) } },
    },
    {
      fact: 'five obstacles with a tip each; mediation through a ROS where trust is lacking',
      query: 'guide { obstacles { kind tip } }',
      expected: { guide: { obstacles: OBSTACLES.map(([kind, ...words]) => ({ kind, tip: text(...words) })) } },
    },
  ],
};
