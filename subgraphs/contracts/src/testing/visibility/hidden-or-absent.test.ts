import { ANONYMOUS, encodeCursor } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  agreementRow,
  areaRow,
  callerOf,
  conditionRow,
  contractRow,
  fundingRow,
  indicatorRow,
  measurementRow,
  moduleRow,
  partyRow,
  recordActivity,
  serviceRow,
  startContracts,
  uptakeRow,
  useRow,
  type ContractsGraph,
} from '../contracts-graph.js';

let graph: ContractsGraph;
let knownAt: string;

const VALID_ON = '2024-07-01';

/** Of the contract called hidden everything is hidden; the one called absent has nothing. */
beforeAll(async () => {
  graph = await startContracts();
  await recordActivity(graph, 'hidden', { region: 'hidden', challenges: ['hidden'] });
  await recordActivity(graph, 'absent', { region: 'absent', challenges: ['absent'] });
  await graph.record('contract', ...['hidden', 'absent'].map((name) => contractRow(name, { title: 'A contract', region: `region:${name}`, stage: 'IN_TALKS' })));
  await graph.record('party', partyRow('one', { contract: 'hidden', organisation: 'party' }));
  await graph.record('module', ...['hidden', 'absent'].map((name) => moduleRow(name, { contract: name, name: 'A module' })));
  await graph.record('agreement', agreementRow('hidden', 'hidden', { activity: 'activity:hidden', published: false }));
  await graph.record('agreement', ...['hidden', 'absent'].map((name) => agreementRow(`open-${name}`, name, { title: 'For everyone', term: '[2020-01-01,2022-01-01)' })));
  await graph.record('module_uptake', uptakeRow('hidden', { module: 'hidden', practice: 'hidden' }));
  await graph.record('practice_area', areaRow('hidden', { practice: 'hidden', wijk: 'WK000001' }));
  await graph.record(
    'funding',
    fundingRow('hidden', { contract: 'hidden', year: 2024, amount_euros: '1' }),
    fundingRow('of-module', { contract: 'hidden', module: 'module:hidden', year: 2024, amount_euros: '1' }),
    fundingRow('of-agreement', { contract: 'hidden', agreement: 'agreement:open-hidden', year: 2024, amount_euros: '1' }),
  );
  await graph.record(
    'support_service',
    ...['hidden', 'absent'].map((name) => serviceRow(name, { name: 'A service', region: `region:${name}`, contract: `contract:${name}`, ...(name === 'hidden' ? { funded_by_contract: true } : {}) })),
  );
  await graph.record('support_use', useRow('hidden', { service: 'hidden', organisation: 'hidden' }));
  await graph.record('monitoring_indicator', indicatorRow('hidden', 'hidden'), indicatorRow('of-open', 'open-hidden'));
  await graph.record('measurement', measurementRow('hidden', 'hidden', { moment: '2024-03-31', value: '1' }));
  knownAt = await graph.record('condition', conditionRow('hidden', { contract: 'contract:hidden' }));
});

afterAll(() => graph.close());

const reference = (type: string, prefix: string, fields: string) => (name: string) =>
  `_entities(representations: [{ __typename: "${type}", id: "${prefix}:${name}" }]) { ... on ${type} { ${fields} } }`;

const LISTS: readonly [string, (name: string) => string][] = [
  ['agreements of a contract', (name) => `contract(id: "contract:${name}") { agreements { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`],
  ['indicators of a contract', (name) => `contract(id: "contract:${name}") { indicators { id } late: indicators(status: OVERDUE) { id } }`],
  ['conditions of a contract', (name) => `contract(id: "contract:${name}") { conditions { id } }`],
  ['funding of a contract', (name) => `contract(id: "contract:${name}") { funding { totalCount nodes { id } } fundingByYear { year totalEuros } }`],
  ['signals of a contract', (name) => `contract(id: "contract:${name}") { signals { kind records } }`],
  ['signals of a region', reference('Region', 'region', 'contractSignals { kind records }')],
  ['conditions of a region', reference('Region', 'region', 'contractConditions { totalCount nodes { id } }')],
  ['uptake of a module', (name) => `module(id: "module:${name}") { name uptake { totalCount nodes { id } } }`],
  ['uptake per wijk', (name) => `module(id: "module:${name}") { uptakeByWijk { wijk { id } practices takingPart } }`],
  ['funding of a module', (name) => `module(id: "module:${name}") { funding { id amountEuros } }`],
  ['funding and indicators of a published agreement', (name) => `agreement(id: "agreement:open-${name}") { title funding { id amountEuros } indicators { id } late: indicators(status: OVERDUE) { id } }`],
  ['use of a service, and who pays', (name) => `supportService(id: "support:${name}") { name fundedByContract use { totalCount nodes { id } } }`],
  ['services of a contract', (name) => `contract(id: "contract:${name}") { supportServices { nodes { name fundedByContract use { totalCount } } } }`],
  ['services of a region', reference('Region', 'region', 'supportServices { nodes { name fundedByContract use { totalCount } } }')],
  ['use by an organisation', reference('Organisation', 'org', 'supportUse { totalCount nodes { id } }')],
  ['uptake of a practice', reference('Organisation', 'org', 'moduleUptake { totalCount nodes { id } }')],
  ['agreements on a challenge', reference('Challenge', 'challenge', 'agreements { totalCount nodes { id } }')],
  ['agreements that carry out an activity', reference('Activity', 'activity', 'agreements { totalCount nodes { id } }')],
  ['all agreements, filtered', (name) => `agreements(filter: { contract: "contract:${name}" }) { totalCount nodes { id } }`],
  ['all agreements, after one', (name) => `agreements(orderBy: ID, after: "${encodeCursor({ order: 'ID', key: [`agreement:${name}`], moments: { validOn: VALID_ON, knownAt } })}") { totalCount nodes { id } }`],
];

const THINGS: readonly [string, (name: string) => string][] = [
  ['an agreement', (name) => `agreement(id: "agreement:${name}") { id indicators { id } }`],
  ['an indicator', (name) => `monitoringIndicator(id: "monitoring:${name}") { id status }`],
  ['a condition', (name) => `condition(id: "condition:${name}") { id }`],
  ['an agreement as a reference', reference('Agreement', 'agreement', 'id title')],
  ['an indicator as a reference', reference('MonitoringIndicator', 'monitoring', 'id status')],
  ['a measurement as a reference', reference('Measurement', 'measurement', 'id value')],
  ['a condition as a reference', reference('Condition', 'condition', 'id title')],
  ['funding as a reference', reference('Funding', 'funding', 'id amountEuros')],
  ['uptake as a reference', reference('ModuleUptake', 'uptake', 'id')],
  ['use as a reference', reference('SupportUse', 'use', 'id organisation { id }')],
  ['funding of an agreement', (name) => `agreement(id: "agreement:${name}") { funding { id } }`],
  ['a mistake in an id', (name) => `agreement(id: "condition:${name}") { id }`],
];

const ASKERS = [ANONYMOUS, callerOf('org:stranger', 'steward:region:elsewhere')];

/** The answer, with the id that was asked left out, and the statements that it took. */
async function asked(field: string, name: string, caller = ANONYMOUS): Promise<[answer: string, statements: string[]]> {
  const query = `query Q($knownAt: DateTime!) @asOf(validOn: "${VALID_ON}", knownAt: $knownAt) { ${field} }`;
  const { result, statements } = await graph.count.during(() => graph.subgraph.execute({ query, variables: { knownAt } }, caller));
  return [JSON.stringify(result).replaceAll(name, '…'), statements];
}

test.each([...LISTS, ...THINGS])('%s: what is hidden answers as what is not there, with the same statements', async (_, fieldOf) => {
  for (const caller of ASKERS) {
    const [hidden, absent] = [await asked(fieldOf('hidden'), 'hidden', caller), await asked(fieldOf('absent'), 'absent', caller)];
    expect(hidden).toEqual(absent);
  }
  // Otherwise nothing would be hidden.
  if (!fieldOf('hidden').includes('condition:hidden") { id } }') && fieldOf !== THINGS.at(-1)![1]) {
    const theirs = await asked(fieldOf('hidden'), 'hidden', callerOf('org:party'));
    expect(theirs[0]).not.toBe((await asked(fieldOf('hidden'), 'hidden'))[0]);
  }
});
