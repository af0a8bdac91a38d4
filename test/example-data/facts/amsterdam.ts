import { among, SAID, saidBy, TERM, text, UNKNOWN_TERM, type PublishedFacts } from './fact.js';

const said = saidBy({ publisher: 'InEen' });

export const THEMES_OF_THE_ALLIANTIE = [
  'theme:ouderenzorg',
  'theme:juiste-zorg-op-de-juiste-plek',
  'theme:ggz',
  'theme:persoonsgerichte-chronische-zorg',
  'theme:ict',
  'theme:wijkgerichte-zorg',
] as const;

export const AMSTERDAM: PublishedFacts = {
  source: 'Amsterdam (InEen)',
  on: '2024-03-01',
  facts: [
    {
      fact: 'the Alliantie is a network of GP-care providers without legal structure, grown in two years, not freely entered or left',
      query: `organisation(id: "org:alliantie") { kind legalForm identifiers { value } note ${TERM} ${SAID} }`,
      expected: {
        organisation: { kind: 'ALLIANCE', legalForm: 'NONE', identifiers: [], note: text('twee jaar', 'niet zomaar in of uit'), ...UNKNOWN_TERM, ...said() },
      },
    },
    {
      fact: 'open questions: its mandate, a workable size, who is responsible for the whole; and how many GPs take part is not stated',
      query: 'organisation(id: "org:alliantie") { note memberCount }',
      expected: { organisation: { note: text('open vragen', 'welk mandaat', 'werkbare omvang', 'verantwoordelijk is voor het geheel'), memberCount: null } },
    },
    {
      fact: 'one legal entity is a condition of Zilveren Kruis, which is refused',
      query: `region(id: "region:amsterdam") { contractConditions { nodes { title status published contract { id } organisation { name } ${SAID} } } }`,
      expected: {
        region: {
          contractConditions: {
            nodes: [{ title: text('rechtspersoon'), status: 'REFUSED', published: true, contract: null, organisation: { name: 'Zilveren Kruis' }, ...said() }],
          },
        },
      },
    },
    {
      fact: 'Zilveren Kruis wants one legal entity as its counterpart; the Alliantie does not want one',
      query: 'organisation(id: "org:alliantie") { note }',
      expected: { organisation: { note: text('Zilveren Kruis wil', 'één rechtspersoon', 'de Alliantie wil die niet') } },
    },
    {
      fact: 'its members are health centres (SAG), care groups (ROHA) and the Huisartsenkring (HKA)',
      query: `organisation(id: "org:alliantie") { members(first: 100) { nodes { member { shortName name kind fictional } ${TERM} ${SAID} } } }`,
      expected: {
        organisation: {
          members: {
            nodes: among(
              { member: { shortName: null, name: 'SAG', kind: 'HEALTH_CENTRE', fictional: false }, ...UNKNOWN_TERM, ...said() },
              { member: { shortName: null, name: 'ROHA', kind: 'CARE_GROUP', fictional: false }, ...UNKNOWN_TERM, ...said() },
              { member: { shortName: 'HKA', name: 'Huisartsenkring Amsterdam', kind: 'GP_CIRCLE', fictional: false }, ...UNKNOWN_TERM, ...said() },
            ),
          },
        },
      },
    },
    {
      fact: 'HKA takes part on behalf of the small care groups, which do not always feel involved, and unaffiliated GPs',
      query: `organisation(id: "org:hka") { memberships { organisation { name } representsDescription note ${SAID} } }`,
      expected: {
        organisation: {
          memberships: [
            {
              organisation: { name: 'de Alliantie' },
              representsDescription: text('kleine zorggroepen', 'niet-aangesloten huisartsen'),
              note: text('kleine zorggroepen', 'te weinig betrokken'),
              ...said(),
            },
          ],
        },
      },
    },
    ...THEMES_OF_THE_ALLIANTIE.map((theme) => ({
      fact: `a theme with one lead, who explores, names bottlenecks and makes proposals; who it is, is not stated: ${theme}`,
      query: `theme(id: "${theme}") { leads { organisation { id } post { id } note ${TERM} ${SAID} } }`,
      expected: {
        theme: {
          leads: among({
            organisation: { id: 'org:alliantie' },
            post: null,
            note: text('verkent', 'knelt', 'voorstellen', 'niet in de bron'),
            ...UNKNOWN_TERM,
            ...said(),
          }),
        },
      },
    })),
    {
      fact: 'whoever a hospital invites must make clear that the lead of the theme has to be involved',
      query: `region(id: "region:amsterdam") {
        mandatedContact(theme: "theme:ggz", counterparty: HOSPITAL) { ... on ThemeAnswer { alsoInvolve { reason organisation { id } source { publisher } } } }
      }`,
      expected: {
        region: {
          mandatedContact: {
            alsoInvolve: among({
              reason: text('ziekenhuis', 'uitgenodigd', 'trekker van het thema'),
              organisation: { id: 'org:alliantie' },
              source: { publisher: 'InEen' },
            }),
          },
        },
      },
    },
    {
      fact: 'GEZ organisations, SAG among them, agreed on preferred providers of wijkverpleging; which ones is not stated',
      query: `organisation(id: "org:sag") { note ${SAID} }`,
      expected: { organisation: { note: text('GEZ-organisaties', 'voorkeursaanbieders van wijkverpleging', 'welke dat zijn'), ...said() } },
    },
    {
      fact: 'a wijkcoordinator per wijkgroep is proposed; a group with a year agenda per wijk is intended, as part of O&I',
      query: `post(id: "post:alliantie-wijkcoordinator") { kind vacant note ${TERM} ${SAID} }`,
      expected: { post: { kind: 'WIJKCOORDINATOR', vacant: true, note: text('O&I', 'groep', 'jaaragenda'), ...UNKNOWN_TERM, ...said('PROPOSED') } },
    },
    {
      fact: 'ROHA has experience with a wijkcoordinator',
      query: `organisation(id: "org:roha") { note ${SAID} }`,
      expected: { organisation: { note: text('ervaring', 'coördinator per wijkgroep'), ...said() } },
    },
  ],
};
