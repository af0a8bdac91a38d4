import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { printSignings, subgraphs, unmandatedSignings } from '@regiograaf/cli';
import { exampleFolders } from '@regiograaf/example-data';
import { importDeliveries } from '@regiograaf/subgraph-kit';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';

let graph: WholeGraph;

beforeAll(async () => {
  graph = await startWholeGraph({ exampleData: true });
});

afterAll(() => graph.close());

/** The last moment at which anything was recorded, and how many versions there are, of every version table. */
async function recorded(): Promise<unknown[]> {
  const tables = await graph.database.run<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_name ~ '_version$' order by 1`,
  );
  const each = tables.map(({ name }) => `select '${name}' as name, count(*)::int as versions, max(lower(recorded))::text as last from ${name}`);
  return graph.database.run(each.join(' union all '));
}

test('the example data, imported a second time, adds and changes nothing', async () => {
  const before = await recorded();
  expect(before.length).toBeGreaterThan(20);
  const { dryRun, totals, files } = await importDeliveries({ database: graph.database.database, subgraphs, folders: exampleFolders });
  expect({ dryRun, totals }).toEqual({ dryRun: false, totals: { read: totals.read, added: 0, changed: 0, unchanged: totals.read } });
  expect(new Set(files.map(({ folder }) => folder))).toEqual(new Set(exampleFolders));
  expect(await recorded()).toEqual(before);
});

test('who signed without a mandate is told after an import, with the rule that fails', async () => {
  const signings = await unmandatedSignings(graph.gateway);
  expect(signings).toContainEqual(expect.objectContaining({ contract: 'contract:mijnstreek-voorbeeld-proef-2025', failure: 'LOWER_AUTHORITY' }));
  expect(signings.map(({ contract }) => contract)).not.toContain('contract:rijnmond-zilveren-kruis-2024');
  expect(printSignings(signings)).toContain('contract:mijnstreek-voorbeeld-proef-2025: org:');
  expect(printSignings([])).toBe('');
});
