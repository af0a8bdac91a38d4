import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { agreementRow, conditionRow, contractRow, fundingRow, indicatorRow, measurementRow, moduleRow, partyRow, serviceRow, startContracts, uptakeRow, useRow, type ContractsGraph } from '../contracts-graph.js';

let graph: ContractsGraph;

beforeAll(async () => {
  graph = await startContracts();
  const each = ['hidden', 'own'];
  await graph.record('contract', ...each.map((name) => contractRow(name)));
  await graph.record('party', ...each.map((name) => partyRow(name, { contract: name, organisation: name })));
  await graph.record('agreement', ...each.map((name) => agreementRow(name, name, { published: false })));
  await graph.record('module', ...each.map((name) => moduleRow(name, { contract: name })));
  await graph.record('module_uptake', uptakeRow('hidden', { module: 'hidden', practice: 'practice' }));
  await graph.record('support_service', ...each.map((name) => serviceRow(name, { contract: `contract:${name}` })));
  await graph.record('support_use', useRow('hidden', { service: 'hidden', organisation: 'practice' }));
  await graph.record('funding', fundingRow('hidden', { contract: 'hidden', year: 2024, amount_euros: '1' }));
  await graph.record('monitoring_indicator', indicatorRow('hidden', 'hidden'));
  await graph.record('measurement', measurementRow('hidden', 'hidden', { moment: '2024-03-31', value: '1' }));
  await graph.record('condition', conditionRow('hidden', { contract: 'contract:hidden' }));
  await graph.database.run('analyze');
});

afterAll(() => graph.close());

interface Node {
  'Relation Name'?: string;
  'Actual Loops': number;
  Plans?: Node[];
}

const everyNode = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(everyNode)];

/** How often each table that rights follow from is read to find one thing. */
async function readOf(view: string, id: string): Promise<Record<string, number>> {
  const { run } = graph.database;
  await run(`select set_config('regiograaf.organisation', 'org:own', false), set_config('regiograaf.scopes', 'steward:region:south', false),
    set_config('regiograaf.valid_on', '2024-07-01', false), set_config('regiograaf.known_at', now()::text, false)`);
  const [row] = await run<{ 'QUERY PLAN': [{ Plan: Node }] }>(`explain (analyze, format json) select * from ${view} where id = '${id}'`);
  const nodes = everyNode(row!['QUERY PLAN'][0].Plan);
  const timesRead = (table: string): number => nodes.filter((node) => node['Relation Name'] === table).reduce((sum, node) => sum + node['Actual Loops'], 0);
  return Object.fromEntries(['party_version', 'contract_version', 'module_version', 'support_service_version', 'recording_clock'].map((table) => [table, timesRead(table)]));
}

test.each([
  ['agreement', 'agreement'],
  ['module_uptake', 'uptake'],
  ['support_use', 'use'],
  ['funding', 'funding'],
  ['monitoring_indicator', 'monitoring'],
  ['measurement', 'measurement'],
  ['condition', 'condition'],
])('%s: rights are worked out once, and as well for what is not there as for what is hidden', async (view, prefix) => {
  const hidden = await readOf(view, `${prefix}:hidden`);
  expect(hidden).toMatchObject({ party_version: 1, recording_clock: 1 });
  expect(await readOf(view, `${prefix}:absent`)).toEqual(hidden);
});
