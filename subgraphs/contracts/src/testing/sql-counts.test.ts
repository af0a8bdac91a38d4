import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { agreementRow, callerOf, contractRow, partyRow, segmentRow, startContracts, type ContractsGraph } from './contracts-graph.js';

let graph: ContractsGraph;

const numbers = Array.from({ length: 100 }, (_, index) => String(index).padStart(3, '0'));

beforeAll(async () => {
  graph = await startContracts();
  await graph.record(
    'contract',
    ...numbers.flatMap((number) => [contractRow(number), contractRow(`own-${number}`, { region: `region:own-${number}` })]),
  );
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
});

afterAll(() => graph.close());

const PROVENANCE = 'source { description } maintainedBy { id } term { status }';
const AGREEMENTS = `agreements { totalCount nodes { title ${PROVENANCE} activity { id agreements { totalCount nodes { id } } } contract { title } } }`;
const CONTRACT = `title region { id contracts { totalCount nodes { id } } } ${PROVENANCE}
  parties { side organisation { id contracts { totalCount nodes { id } } } contract { title } ${PROVENANCE} }
  segments { segment contract { title } ${PROVENANCE} } ${AGREEMENTS}`;

async function statements(query: string, variables: object): Promise<number> {
  const counted = await graph.count.during(() => graph.ask(query, { ...variables }, callerOf('org:group')));
  return counted.statements.length;
}

const CONTRACTS = `contracts(first: $first) { totalCount nodes { ${CONTRACT} } }`;

function listOf(type: string, list: string): string {
  return `query Q($first: Int, $of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${list} } } }`;
}

test.each([
  ['contracts', `query Q($first: Int) { ${CONTRACTS} }`, undefined, 18],
  ['contracts, filtered', `query Q($first: Int) { ${CONTRACTS.replace('$first', '$first, filter: { organisation: "org:group", segment: S3 }')} }`, undefined, 18],
  ['Region.contracts', listOf('Region', CONTRACTS), { __typename: 'Region', id: 'region:noord' }, 18],
  ['Organisation.contracts', listOf('Organisation', CONTRACTS), { __typename: 'Organisation', id: 'org:group' }, 19],
  [
    'Activity.agreements',
    listOf('Activity', `agreements(first: $first) { totalCount nodes { title contract { ${CONTRACT} } } }`),
    { __typename: 'Activity', id: 'activity:shared' },
    19,
  ],
])('%s: as many statements for one row as for fifty', async (_list, query, reference, expected) => {
  const variables = reference ? { of: [reference] } : {};
  expect([await statements(query, { ...variables, first: 1 }), await statements(query, { ...variables, first: 50 })]).toEqual([expected, expected]);
});

test.each([
  ['Contract', (number: string) => `contract:${number}`, CONTRACT, 16],
  ['ContractParty', (number: string) => `party:${number}-group`, `side organisation { id } contract { ${CONTRACT} }`, 17],
  ['ContractSegment', (number: string) => `segment:${number}-S3`, `segment contract { ${CONTRACT} }`, 17],
  ['Agreement', (number: string) => `agreement:${number}-closed`, `title activity { id } contract { ${CONTRACT} }`, 17],
  ['Region', (number: string) => `region:own-${number}`, 'contracts { totalCount nodes { title } }', 3],
  ['Organisation', (number: string) => `org:own-${number}`, 'contracts { totalCount nodes { title } }', 3],
  ['Activity', (number: string) => `activity:${number}`, AGREEMENTS, 5],
])('%s: as many statements for one reference as for a hundred', async (type, id, fields, expected) => {
  const query = `query Q($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
  const of = numbers.map((number) => ({ __typename: type, id: id(number) }));
  expect([await statements(query, { of: of.slice(0, 1) }), await statements(query, { of })]).toEqual([expected, expected]);
});
