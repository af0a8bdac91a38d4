import { among, SAID, saidBy, TERM, text, UNKNOWN_TERM, without, type PublishedFacts } from './fact.js';

const said = saidBy({ publisher: 'hechtehuisartsenzorg.nl' });
const REGION = 'region:oostelijk-zuid-limburg';

const CHALLENGES = [
  ['ageing', 'vergrijzing'],
  ['shrinking population', 'krimp'],
  ['unhealthy population', 'ongezondheid'],
  ['young people leaving', 'ontgroening'],
  ['shortage of GPs and staff', 'krapte'],
  ['costs too high for some time', 'zorgkosten'],
] as const;

const FOCUS = [
  ['the chronically ill', 'chronisch-zieken', ['chronisch zieken', 'eerst']],
  ['the frail elderly', 'kwetsbare-ouderen', ['kwetsbare ouderen', 'eerst']],
  ['person-centred care', 'persoonsgerichte-zorg', ['persoonsgerichte zorg']],
  ['care at a distance', 'zorg-op-afstand', ['zorg op afstand']],
  ['three levels: practice, wijk, region', 'drie-niveaus', ['praktijk', 'wijk', 'regio']],
  ['plus practices exist', 'pluspraktijken', ['pluspraktijken']],
] as const;

const COMMITTEES = [
  ['what to organise in the wijk', 'wijk', 'theme:wijkgerichte-zorg'],
  ['what a good MDO looks like', 'mdo', 'theme:mdo'],
  ['how to arrange mutual cover', 'waarneming', 'theme:waarneming'],
] as const;

export const MIJNSTREEK: PublishedFacts = {
  source: 'Mijnstreek (hechtehuisartsenzorg.nl)',
  on: '2024-03-01',
  facts: [
    {
      fact: 'HOZL is a multidisciplinary care group that carries out, organises care and purchases with the insurer',
      query: `organisation(id: "org:hozl") { name shortName kind legalForm note ${TERM} ${SAID} }`,
      expected: {
        organisation: {
          name: 'Huisartsen Oostelijk Zuid-Limburg',
          shortName: 'HOZL',
          kind: 'CARE_GROUP',
          legalForm: null,
          note: text('multidisciplinair', 'voert uit', 'organiseert de zorg', 'koopt in', 'bestuursniveau'),
          ...UNKNOWN_TERM,
          ...said(),
        },
      },
    },
    {
      fact: 'MSH is the medical staff of GPs only, almost 75 years old, for medical policy',
      query: `organisation(id: "org:msh") { name shortName kind note ${TERM} ${SAID} }`,
      expected: {
        organisation: {
          name: 'Medische Staf Huisartsen',
          shortName: 'MSH',
          kind: 'MEDICAL_STAFF',
          note: text('alleen huisartsen', 'bijna 75 jaar', 'medische beleid'),
          ...UNKNOWN_TERM,
          ...said(),
        },
      },
    },
    {
      fact: 'HOZL purchases with the insurer, MSH is about medical policy: agreed, on an unknown day',
      query: `purchasing: mandate(id: "mandate:hozl-inkoop-zorgverzekeraar") {
          counterparty holderPost { organisation { shortName } } decision { decidedOn decidedPrecision ${SAID} } ${TERM} ${SAID}
        }
        policy: mandate(id: "mandate:msh-medisch-beleid") { theme { id } holderBody { organisation { shortName } } ${TERM} ${SAID} }`,
      expected: {
        purchasing: {
          counterparty: 'INSURER',
          holderPost: { organisation: { shortName: 'HOZL' } },
          decision: { decidedOn: null, decidedPrecision: 'UNKNOWN', ...said() },
          ...UNKNOWN_TERM,
          ...said(),
        },
        policy: { theme: { id: 'theme:medisch-beleid' }, holderBody: { organisation: { shortName: 'MSH' } }, ...UNKNOWN_TERM, ...said() },
      },
    },
    ...COMMITTEES.map(([question, slug, theme]) => ({
      fact: `a committee of GPs with a mandate from their members: ${question}`,
      query: `mandate(id: "mandate:msh-commissie-${slug}") { theme { id } regions { id } holderBody { kind themes { id } ${SAID} } ${TERM} ${SAID} }`,
      expected: {
        mandate: { theme: { id: theme }, regions: [{ id: REGION }], holderBody: { kind: 'COMMITTEE', themes: [{ id: theme }], ...said() }, ...UNKNOWN_TERM, ...said() },
      },
    })),
    {
      fact: 'the regiobeeldplan was made by HOZL with MSH, the hospital, VVT organisations and the insurer; the last are not named, no municipality is listed',
      query: `regiobeeld(id: "regiobeeld:mijnstreek-regiobeeldplan") { region { id } participants { shortName } participantsDescription ${TERM} ${SAID} }`,
      expected: {
        regiobeeld: {
          region: { id: REGION },
          participants: [{ shortName: 'HOZL' }, { shortName: 'MSH' }],
          participantsDescription: text('het ziekenhuis', 'de VVT-organisaties', 'de zorgverzekeraar'),
          ...UNKNOWN_TERM,
          ...said(),
        },
      },
    },
    {
      fact: 'no municipality is listed among those who made it, and the hospital and the insurer are not named',
      query: 'regiobeeld(id: "regiobeeld:mijnstreek-regiobeeldplan") { participantsDescription participants { kind } }',
      expected: { regiobeeld: { participantsDescription: without('gemeente', 'CZ'), participants: [{ kind: 'CARE_GROUP' }, { kind: 'MEDICAL_STAFF' }] } },
    },
    ...CHALLENGES.map(([challenge, slug]) => ({
      fact: `a challenge: ${challenge}`,
      query: `challenge(id: "challenge:mijnstreek-${slug}") { regiobeeld { id } region { id } ${TERM} ${SAID} }`,
      expected: { challenge: { regiobeeld: { id: 'regiobeeld:mijnstreek-regiobeeldplan' }, region: { id: REGION }, ...UNKNOWN_TERM, ...said() } },
    })),
    ...FOCUS.map(([focus, slug, words]) => ({
      fact: `what the region works on: ${focus}`,
      query: `activity(id: "activity:mijnstreek-${slug}") { title region { id } ${TERM} ${SAID} }`,
      expected: { activity: { title: text(...words), region: { id: REGION }, ...UNKNOWN_TERM, ...said() } },
    })),
    {
      fact: 'practices moving from A to B and C is a wish of MSH',
      query: `activity(id: "activity:mijnstreek-praktijken-a-b-c") { title owner { shortName } ${SAID} }`,
      expected: { activity: { title: text('van A naar B en C'), owner: { shortName: 'MSH' }, ...said('PROPOSED') } },
    },
    {
      fact: 'in talks with CZ on a regional contract for O&I and S3 through the care group, with national parameters and an own filling of both',
      query: `contract(id: "contract:mijnstreek-regiocontract-cz") {
        stage signedOn parties { side organisation { name } ${SAID} } segments { segment ${SAID} } agreements { nodes { description ${SAID} } } ${TERM} ${SAID}
      }`,
      expected: {
        contract: {
          stage: 'IN_TALKS',
          signedOn: null,
          parties: among(
            { side: 'PROVIDER', organisation: { name: 'Huisartsen Oostelijk Zuid-Limburg' }, ...said('UNDER_NEGOTIATION') },
            { side: 'INSURER', organisation: { name: 'CZ' }, ...said('UNDER_NEGOTIATION') },
          ),
          segments: among({ segment: 'O_AND_I', ...said('UNDER_NEGOTIATION') }, { segment: 'S3', ...said('UNDER_NEGOTIATION') }),
          agreements: { nodes: [{ description: text('landelijke parameters', 'zelf'), ...said('UNDER_NEGOTIATION') }] },
          ...UNKNOWN_TERM,
          ...said('UNDER_NEGOTIATION'),
        },
      },
    },
  ],
};
