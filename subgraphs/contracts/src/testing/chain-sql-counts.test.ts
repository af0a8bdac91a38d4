import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  agreementRow,
  callerOf,
  conditionRow,
  contractRow,
  indicatorRow,
  measurementRow,
  partyRow,
  planRow,
  stageRow,
  startContracts,
  type ContractsGraph,
} from './contracts-graph.js';

let graph: ContractsGraph;

const numbers = Array.from({ length: 40 }, (_, index) => String(index).padStart(3, '0'));

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('plan', planRow('noord'));
  await graph.record('plan_activity', ...numbers.map((each) => ({ id: `activity:${each}`, plan: 'regioplan:noord', challenges: [`challenge:${each}`, 'challenge:every'] })));
  await graph.record(
    'contract',
    ...numbers.flatMap((number) => [contractRow(number, { signed_on: '2024-03-01', theme: 'theme:care' }), contractRow(`own-${number}`, { region: `region:own-${number}` })]),
  );
  await graph.record('party', ...numbers.map((number) => partyRow(number, { contract: number, organisation: 'group' })));
  await graph.record('agreement', ...numbers.map((number) => agreementRow(number, number, { activity: `activity:${number}` })));
  await graph.record('monitoring_indicator', ...numbers.map((number) => indicatorRow(number, number)));
  await graph.record('measurement', ...numbers.map((number) => measurementRow(number, number, { moment: '2024-03-31', value: '5' })));
  await graph.record(
    'condition',
    ...numbers.flatMap((number) => [conditionRow(number, { contract: `contract:${number}` }), conditionRow(`own-${number}`, { region: `region:own-${number}`, published: true })]),
  );
  await graph.record('negotiation_stage', ...numbers.map((number) => stageRow(number, number, { stage: 'SIGNED', reached_on: '2024-03-01' })));
});

afterAll(() => graph.close());

const PROVENANCE = 'source { description } maintainedBy { id } term { status }';
const INDICATOR = `title status moments ${PROVENANCE} agreement { title } lastMeasurement { value } measurements { value indicator { title } ${PROVENANCE} }`;
const CHAIN = `title theme { id } parties { mandateCheck { organisation date } } stages { stage contract { title } ${PROVENANCE} }
  conditions { title contract { title } region { id contractConditions { totalCount nodes { id } } } ${PROVENANCE} }
  indicators { ${INDICATOR} } late: indicators(status: OVERDUE) { title } signals { kind contract { title } message }
  agreements { nodes { traced challenges { id agreements { totalCount nodes { id } } } indicators { ${INDICATOR} } } }`;

async function statements(query: string, variables: object): Promise<number> {
  const counted = await graph.count.during(() => graph.ask(query, { ...variables }, callerOf('org:group')));
  return counted.statements.length;
}

test.each([
  ['contracts', `contracts(first: $first) { nodes { ${CHAIN} } }`, 22],
  ['agreements', `agreements(first: $first, filter: { traced: true, region: "region:noord" }) { totalCount nodes { title indicators { ${INDICATOR} } } }`, 7],
  [
    'Challenge.agreements',
    `_entities(representations: [{ __typename: "Challenge", id: "challenge:every" }]) { ... on Challenge { agreements(first: $first) { totalCount nodes { title indicators { ${INDICATOR} } } } } }`,
    8,
  ],
])('%s: as many statements for one row as for thirty', async (_, field, expected) => {
  const query = `query Q($first: Int) { ${field} }`;
  expect([await statements(query, { first: 1 }), await statements(query, { first: 30 })]).toEqual([expected, expected]);
});

test.each([
  ['MonitoringIndicator', 'monitoring:', INDICATOR, 4],
  ['Measurement', 'measurement:', `value indicator { ${INDICATOR} }`, 5],
  ['Condition', 'condition:', 'title contract { title conditions { title } }', 3],
  ['NegotiationStage', 'stage:', 'stage contract { stages { stage } }', 3],
  ['Challenge', 'challenge:', 'agreements { totalCount nodes { title } }', 3],
  ['Region', 'region:own-', 'contractConditions { totalCount nodes { title } } contractSignals { kind contract { title } }', 7],
])('%s: as many statements for one reference as for forty', async (type, prefix, fields, expected) => {
  const query = `query Q($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
  const of = numbers.map((number) => ({ __typename: type, id: `${prefix}${number}` }));
  expect([await statements(query, { of: of.slice(0, 1) }), await statements(query, { of })]).toEqual([expected, expected]);
});
