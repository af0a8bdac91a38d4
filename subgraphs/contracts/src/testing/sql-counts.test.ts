import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { agreementRow, areaRow, callerOf, contractRow, formRow, fundingRow, moduleRow, partyRow, planRow, segmentRow, serviceRow, startContracts, uptakeRow, useRow, type ContractsGraph } from './contracts-graph.js';

let graph: ContractsGraph;

const numbers = Array.from({ length: 100 }, (_, index) => String(index).padStart(3, '0'));

beforeAll(async () => {
  graph = await startContracts();
  await graph.record(
    'contract',
    ...numbers.flatMap((number) => [
      contractRow(number),
      contractRow(`own-${number}`, { region: `region:own-${number}`, regioplan: `regioplan:${number}`, term: '[2020-01-01,2030-01-01)' }),
    ]),
  );
  await graph.record('plan', ...numbers.map((number) => planRow(number, { region: `region:own-${number}`, term: '[2020-01-01,2029-01-01)' })));
  await graph.record(
    'party',
    ...numbers.flatMap((number) => [
      partyRow(`${number}-group`, { contract: number, organisation: 'group' }),
      partyRow(`${number}-insurer`, { contract: number, organisation: 'insurer', side: 'INSURER' }),
      partyRow(`${number}-own`, { contract: `own-${number}`, organisation: `own-${number}` }),
    ]),
  );
  await graph.record('segment', ...numbers.flatMap((number) => ['S2', 'S3'].map((segment) => segmentRow(`${number}-${segment}`, { contract: number, segment }))));
  await graph.record(
    'agreement',
    ...numbers.flatMap((number) => [
      agreementRow(`${number}-open`, number, { activity: `activity:${number}` }),
      agreementRow(`${number}-closed`, number, { activity: 'activity:shared', published: false }),
    ]),
  );
  await graph.record('module', ...numbers.flatMap((number) => ['TBHZ', 'WIJK_MANAGEMENT'].map((kind) => moduleRow(`${number}-${kind}`, { contract: number, kind }))));
  await graph.record(
    'module_uptake',
    ...numbers.map((number) => uptakeRow(`shared-${number}`, { module: `${number}-TBHZ`, practice: 'shared' })),
    ...numbers.map((number) => uptakeRow(`many-${number}`, { module: '000-TBHZ', practice: `practice-${number}` })),
  );
  await graph.record(
    'support_service',
    ...numbers.map((number) => serviceRow(`own-${number}`, { region: `region:own-${number}`, contract: `contract:own-${number}`, provider: 'org:group' })),
    ...numbers.map((number) => serviceRow(number, { contract: `contract:${number}` })),
  );
  await graph.record(
    'support_use',
    ...numbers.flatMap((number) => [useRow(number, { service: number, organisation: `practice-${number}` }), useRow(`own-${number}`, { service: `own-${number}`, organisation: 'shared' })]),
  );
  await graph.record('practice_area', ...numbers.map((number) => areaRow(number, { practice: `practice-${number}`, wijk: 'WK000001' })));
  await graph.record('organisation_form', formRow('group', { legal_form: 'NONE' }));
  await graph.record(
    'funding',
    ...numbers.flatMap((number) => [2024, 2025].map((year) => fundingRow(`${number}-${year}`, { contract: number, module: `module:${number}-TBHZ`, year, amount_euros: '1' }))),
    ...numbers.map((number) => fundingRow(`${number}-open`, { contract: number, agreement: `agreement:${number}-open`, year: 2024, amount_euros: '1' })),
  );
});

afterAll(() => graph.close());

const PROVENANCE = 'source { description } maintainedBy { id } term { status }';
const SUPPORT = `supportServices { totalCount nodes { name provider { id } contract { title } ${PROVENANCE} use { totalCount nodes { organisation { id } ${PROVENANCE} } } } }`;
const FUNDING = `fundingByYear { totalEuros } modules { funding { amountEuros } } agreements { nodes { funding { amountEuros } } }
  funding { totalCount nodes { amountEuros module { name } agreement { title } contract { title } ${PROVENANCE} } }`;
const AGREEMENTS = `agreements { totalCount nodes { title ${PROVENANCE} activity { id agreements { totalCount nodes { id } } } contract { title } } }`;
const UPTAKE = `uptake { totalCount nodes { practice { id moduleUptake { totalCount nodes { id } } } module { name } ${PROVENANCE} } }`;
const MODULES = `modules { kind contract { title } uptakeByWijk { practices } ${PROVENANCE} ${UPTAKE} }`;
const CONTRACT = `title region { id contracts { totalCount nodes { id } } } ${PROVENANCE}
  parties { side organisation { id contracts { totalCount nodes { id } } } contract { title } ${PROVENANCE} }
  segments { segment contract { title } ${PROVENANCE} } ${MODULES} ${AGREEMENTS}`;

async function statements(query: string, variables: object): Promise<number> {
  const counted = await graph.count.during(() => graph.ask(query, { ...variables }, callerOf('org:group')));
  return counted.statements.length;
}

const CONTRACTS = `contracts(first: $first) { totalCount nodes { ${CONTRACT} } }`;

function listOf(type: string, list: string): string {
  return `query Q($first: Int, $of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${list} } } }`;
}

test.each([
  ['contracts', `query Q($first: Int) { ${CONTRACTS} }`, undefined, 27],
  ['contracts, filtered', `query Q($first: Int) { ${CONTRACTS.replace('$first', '$first, filter: { organisation: "org:group", segment: S3 }')} }`, undefined, 27],
  ['Region.contracts', listOf('Region', CONTRACTS), { __typename: 'Region', id: 'region:noord' }, 27],
  ['Organisation.contracts', listOf('Organisation', CONTRACTS), { __typename: 'Organisation', id: 'org:group' }, 28],
  ['Organisation.moduleUptake', listOf('Organisation', `moduleUptake(first: $first) { totalCount nodes { module { name ${UPTAKE} } } }`), { __typename: 'Organisation', id: 'org:shared' }, 11],
  [
    'Activity.agreements',
    listOf('Activity', `agreements(first: $first) { totalCount nodes { title contract { ${CONTRACT} } } }`),
    { __typename: 'Activity', id: 'activity:shared' },
    28,
  ],
])('%s: as many statements for one row as for fifty', async (_list, query, reference, expected) => {
  const variables = reference ? { of: [reference] } : {};
  expect([await statements(query, { ...variables, first: 1 }), await statements(query, { ...variables, first: 50 })]).toEqual([expected, expected]);
});

test.each([
  ['Contract', (number: string) => `contract:${number}`, CONTRACT, 25],
  ['ContractParty', (number: string) => `party:${number}-group`, `side organisation { id } contract { ${CONTRACT} }`, 26],
  ['ContractSegment', (number: string) => `segment:${number}-S3`, `segment contract { ${CONTRACT} }`, 26],
  ['Agreement', (number: string) => `agreement:${number}-closed`, `title activity { id } contract { ${CONTRACT} }`, 26],
  ['Module', (number: string) => `module:${number}-TBHZ`, `name ${UPTAKE}`, 8],
  ['ModuleUptake', (number: string) => `uptake:many-${number}`, `module { name ${UPTAKE} }`, 9],
  ['Organisation', (number: string) => `org:practice-${number}`, 'moduleUptake { totalCount nodes { module { name } } }', 4],
  ['Contract, its support', (number: string) => `contract:${number}`, SUPPORT, 8],
  ['Region, its support', (number: string) => `region:own-${number}`, SUPPORT, 8],
  ['SupportUse', (number: string) => `use:${number}`, 'service { name } organisation { id supportUse { totalCount nodes { id } } }', 5],
  ['Contract, its regioplan', (number: string) => `contract:own-${number}`, 'multiYear regioplan { id contracts { totalCount nodes { title } } } planHorizon { comparison }', 5],
  ['Region, what expires', (number: string) => `region:own-${number}`, 'expiringContracts(withinDays: 3660) { title planHorizon { days } }', 2],
  ['Contract, its signals', (number: string) => `contract:${number}`, 'signals { message }', 5],
  ['Contract, its funding', (number: string) => `contract:${number}`, FUNDING, 13],
  ['Funding', (number: string) => `funding:${number}-2024`, 'amountEuros module { name } contract { title }', 3],
  ['Region', (number: string) => `region:own-${number}`, 'contracts { totalCount nodes { title } }', 3],
  ['Organisation', (number: string) => `org:own-${number}`, 'contracts { totalCount nodes { title } }', 3],
  ['Activity', (number: string) => `activity:${number}`, AGREEMENTS, 5],
])('%s: as many statements for one reference as for a hundred', async (name, id, fields, expected) => {
  const type = name.split(',')[0]!;
  const query = `query Q($of: [_Any!]!) @asOf(validOn: "2026-01-01") { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
  const of = numbers.map((number) => ({ __typename: type, id: id(number) }));
  expect([await statements(query, { of: of.slice(0, 1) }), await statements(query, { of })]).toEqual([expected, expected]);
});
