import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { agreementRow, callerOf, contractRow, partyRow, segmentRow, startContracts, type ContractsGraph } from './contracts-graph.js';

let graph: ContractsGraph;

const numbers = Array.from({ length: 100 }, (_, index) => String(index).padStart(3, '0'));

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', ...numbers.map((number) => contractRow(number)));
  await graph.record(
    'party',
    ...numbers.flatMap((number) => [partyRow(`${number}-group`, number, 'group'), partyRow(`${number}-insurer`, number, 'insurer', { side: 'INSURER' })]),
  );
  await graph.record('segment', ...numbers.flatMap((number) => ['S2', 'S3'].map((segment) => segmentRow(`${number}-${segment}`, number, segment))));
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

test.each([
  ['contracts', `query Q($first: Int) { ${CONTRACTS} }`, undefined, 15],
  ['contracts of an organisation on a segment', `query Q($first: Int) { contracts(first: $first, filter: { organisation: "org:group", segment: S3 }) { totalCount nodes { ${CONTRACT} } } }`, undefined, 15],
  ['Region.contracts', `query Q($first: Int, $of: [_Any!]!) { _entities(representations: $of) { ... on Region { ${CONTRACTS} } } }`, { __typename: 'Region', id: 'region:noord' }, 15],
  ['Organisation.contracts', `query Q($first: Int, $of: [_Any!]!) { _entities(representations: $of) { ... on Organisation { ${CONTRACTS} } } }`, { __typename: 'Organisation', id: 'org:group' }, 15],
  [
    'Activity.agreements',
    `query Q($first: Int, $of: [_Any!]!) { _entities(representations: $of) { ... on Activity { agreements(first: $first) { totalCount nodes { title contract { ${CONTRACT} } } } } } }`,
    { __typename: 'Activity', id: 'activity:shared' },
    15,
  ],
])('%s: as many statements for one row as for fifty', async (_list, query, reference, expected) => {
  const variables = reference ? { of: [reference] } : {};
  expect([await statements(query, { ...variables, first: 1 }), await statements(query, { ...variables, first: 50 })]).toEqual([expected, expected]);
});

test.each([
  ['Contract', (number: string) => `contract:${number}`, CONTRACT, 15],
  ['ContractParty', (number: string) => `party:${number}-group`, `side organisation { id } contract { ${CONTRACT} }`, 15],
  ['ContractSegment', (number: string) => `segment:${number}-S3`, `segment contract { ${CONTRACT} }`, 15],
  ['Agreement', (number: string) => `agreement:${number}-closed`, `title activity { id } contract { ${CONTRACT} }`, 15],
  ['Region', (number: string) => `region:${number}`, 'contracts { totalCount nodes { title } }', 3],
  ['Organisation', (number: string) => `org:${number}`, 'contracts { totalCount nodes { title } }', 3],
  ['Activity', (number: string) => `activity:${number}`, AGREEMENTS, 6],
])('%s: as many statements for one reference as for a hundred', async (type, id, fields, expected) => {
  const query = `query Q($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
  const of = numbers.map((number) => ({ __typename: type, id: id(number) }));
  expect([await statements(query, { of: of.slice(0, 1) }), await statements(query, { of })]).toEqual([expected, expected]);
});
