import { firstQuestions } from '@regiograaf/cli';

/** Something to ask, and the code that the errors of the answer have, if it has any. */
export interface Operation {
  about: string;
  query: string;
  variables?: Record<string, unknown>;
  code?: string;
}

const REGIONS = `regions(kind: RHO) { name
  organisations(first: 3) { totalCount nodes { name municipality { name province } } pageInfo { hasNextPage endCursor } }
  regiobeeld { title participants { name kind } challenges { title themes { name } figures { value missingReason indicator { name(lang: EN) } } } }
  regioplan { title activities { title owner { name } agreements { nodes { title contract { title } } } } }
  contracts(first: 2) { nodes { title } } }`;

const MANDATES = `region(id: "region:rijnmond") { mandatedContacts(counterparty: HOSPITAL) { theme { id }
  result { __typename ... on ThemeAnswer { alsoInvolve { reason organisation { name contracts { totalCount } } } fallback { step reason nextStep } }
    ... on MandatedContact { post { name organisation { municipality { inhabitants } } } person { name } personStatus mandate { id ceiling regions { name kind } } } } } }`;

const CONTRACTS = `contracts(filter: { region: "region:rijnmond" }, orderBy: ID) { totalCount edges { cursor node { id term { from to status }
  region { name areas { __typename ... on Municipality { name inhabitants } ... on Wijk { name } } }
  parties { side organisation { name shortName } signedBy { name contactPoints { value } } onBehalfOf { name } } segments { segment scope } } } }`;

const PLACES = `municipalities(first: 4, orderBy: CODE) { nodes { code name inhabitants organisation { name contracts { totalCount } } regions { id name }
  figures(indicators: ["indicator:inhabitants", "indicator:share-aged-65-plus"]) { period value source { publisher } }
  partnerships(first: 2, domain: SOCIAL_DOMAIN) { edges { via node { role organisation { name website } themes { name(lang: EN) } contactPost { name vacant } } } }
  wijkgroepen(first: 2) { nodes { name kind post { name vacant } workingArea { __typename name } practices { name } } } } }`;

/** Operations across the subgraphs, each on the same date and moment. */
export function operations(asOf: string): Operation[] {
  const on = (fields: string): string => `query ${asOf} { ${fields} }`;
  return [
    ...firstQuestions.map(({ who, query }) => ({ about: who, query: query.replace(/@asOf\([^)]*\)/, asOf) })),
    { about: 'regions, with what four subgraphs know of them', query: on(REGIONS) },
    { about: 'who is mandated for every theme, and what only partners see', query: on(MANDATES), code: 'UNAUTHENTICATED' },
    { about: 'contracts, their parties and areas', query: on(CONTRACTS) },
    { about: 'municipalities, their figures and partners', query: on(PLACES) },
    { about: 'an organisation by its members', query: on('organisation(id: "org:rijnmond-dokters") { name members(first: 5) { totalCount nodes { member { name regions { name } municipality { name } } } } posts { nodes { name vacant appointments { personStatus } } } }') },
    { about: 'something before anything was recorded', query: 'query @asOf(validOn: "2024-03-01", knownAt: "2000-01-01T00:00:00Z") { regions { id } contracts { totalCount } wijk(code: "WK059908") { id } themes { id } }' },
    { about: 'ids that nobody knows', query: on('region(id: "region:nergens") { name } organisation(id: "org:niemand") { name } wijk(id: "wijk:WK999999") { name } contract(id: "contract:geen") { title }') },
    { about: 'malformed ids, beside what is right', query: on('organisation(id: "rijnmond") { name } contract(id: "org:rijnmond-dokters") { title } region(id: "region:rijnmond") { name }'), code: 'BAD_USER_INPUT' },
    { about: 'a malformed id within another subgraph’s type', query: on('regions(kind: RHO) { name mandatedContact(theme: "ouderenzorg", counterparty: HOSPITAL) { __typename } }'), code: 'BAD_USER_INPUT' },
    { about: 'a malformed code', query: on('wijk(code: "WK0599") { name } municipality(code: "GM0599") { name }'), code: 'INVALID_CODE' },
    { about: 'pages of a wrong size', query: on('organisations(first: 101) { totalCount } contracts(first: 0) { totalCount } wijken(first: 1) { totalCount }'), code: 'PAGE_SIZE' },
    { about: 'a cursor of nobody’s', query: on('municipalities(after: "bm9ib2R5") { totalCount }'), code: 'INVALID_CURSOR' },
    { about: 'a date that does not exist', query: 'query @asOf(validOn: "2024-02-30") { themes { id } }', code: 'BAD_USER_INPUT' },
    { about: 'a moment in the future', query: 'query ($known: DateTime) @asOf(knownAt: $known) { themes { id } }', variables: { known: '2999-01-01T00:00:00Z' }, code: 'BAD_USER_INPUT' },
    { about: 'a field that is not there', query: on('region(id: "region:rijnmond") { burgemeester }'), code: 'GRAPHQL_VALIDATION_FAILED' },
  ];
}
