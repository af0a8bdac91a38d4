import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buurt, many, municipality, partnership, wijk, wijkgroep } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

const MUNICIPALITIES = many(30, (number) => `GM0${number}`);
const WIJKEN = MUNICIPALITIES.flatMap((code) => many(10, (number) => `WK${code.slice(2)}${number.slice(1)}`));
const BUURTEN = WIJKEN.flatMap((code) => many(5, (number) => `BU${code.slice(2)}${number.slice(1)}`));
const ROWS = { wijk: WIJKEN.length, buurt: BUURTEN.length, wijkgroep: 500, partnership: 3000 };

/** No statistics, on a server as on the embedded database, where nothing gathers them: a server does so in its own time. */
beforeAll(async () => {
  graph = await startWijken();
  await graph.database.run(`do $$ declare tables record; begin
    for tables in select tablename from pg_tables where schemaname = current_schema() loop
      execute format('alter table %I set (autovacuum_enabled = false)', tables.tablename);
    end loop; end $$`);
  await graph.record('municipality', ...MUNICIPALITIES.map((code) => municipality(code)));
  await graph.record('wijk', ...WIJKEN.map((code) => wijk(code)));
  await graph.record('buurt', ...BUURTEN.map((code) => buurt(code)));
  const some = (index: number): string[] => [0, 1, 2].map((step) => `wijk:${WIJKEN[(index * 7 + step) % WIJKEN.length]}`);
  await graph.record('wijkgroep', ...many(ROWS.wijkgroep, (number) => wijkgroep(number, some(Number(number)))));
  const spread = (index: number): string => [`wijk:${WIJKEN[index % WIJKEN.length]}`, `buurt:${BUURTEN[index % BUURTEN.length]}`, `wijkgroep:${String((index % 500) + 1).padStart(3, '0')}`][index % 3]!;
  await graph.record('partnership', ...many(ROWS.partnership, (number) => partnership(number, spread(Number(number)))));
  await graph.database.run(`select set_config('regiograaf.valid_on', '2026-01-01', false), set_config('regiograaf.known_at', '2999-01-01', false)`);
});

afterAll(() => graph.close());

interface Plan {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** How many rows a statement looks at, over all steps. */
function visited({ Plans = [], ...step }: Plan): number {
  const own = (step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0)) * step['Actual Loops'];
  return Plans.reduce((sum, plan) => sum + visited(plan), own);
}

const AREAS = [...MUNICIPALITIES.map((code) => `municipality:${code}`), ...WIJKEN.slice(0, 70).map((code) => `wijk:${code}`)];

test.each([
  // Each of its six branches may read its whole table, and its rows pass two steps.
  ['area_touch', 'area', AREAS, 2 * 3 * (ROWS.wijk + 2 * ROWS.buurt)],
  // Each of its two branches too.
  ['wijkgroep_area', 'area', WIJKEN.map((code) => `wijk:${code}`), 2 * ROWS.wijkgroep * (1 + 2 * 3) * 2],
  ['wijkgroep_area', 'wijkgroep', many(100, (number) => `wijkgroep:${number}`), 2 * ROWS.wijkgroep * (1 + 2 * 3) * 2],
  ['partnership', 'place', [...WIJKEN, ...BUURTEN].map((code) => `${code.startsWith('WK') ? 'wijk' : 'buurt'}:${code}`), 2 * ROWS.partnership],
])('%s by %s costs what there is, not its square', async (view, column, ids, most) => {
  const [row] = await graph.database.run<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `explain (analyze, format json) select * from ${view} where ${column} in (${ids.map((id) => `'${id}'`).join(', ')})`,
  );
  expect(visited(row!['QUERY PLAN'][0].Plan)).toBeLessThanOrEqual(most);
});

test('a page for every area takes a few statements, and each is one read', async () => {
  const { result, statements } = await graph.count.during(() =>
    graph.ask<{ municipalities: { nodes: { partnerships: { totalCount: number } }[] } }>(
      '{ municipalities(first: 100) { nodes { partnerships(first: 5) { totalCount nodes { place { name } } } } } }',
    ),
  );
  expect(result.municipalities.nodes.every(({ partnerships }) => partnerships.totalCount > 90)).toBe(true);
  expect(statements.length).toBeLessThanOrEqual(9);
  expect(statements.filter((sql) => / join /.test(sql))).toEqual([]);
});
