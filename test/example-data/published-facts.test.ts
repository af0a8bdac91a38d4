import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startWholeGraph, type WholeGraph } from '../testing/whole-graph.js';
import { AMSTERDAM } from './facts/amsterdam.js';
import { AREAS } from './facts/areas.js';
import { DRENTHE, GUIDE } from './facts/elsewhere.js';
import { GOVERNANCE } from './facts/governance.js';
import { MIJNSTREEK } from './facts/mijnstreek.js';
import { RIJNMOND_CONTRACT } from './facts/rijnmond-contract.js';
import { RIJNMOND } from './facts/rijnmond.js';

let graph: WholeGraph;

beforeAll(async () => {
  graph = await startWholeGraph({ exampleData: true });
});

afterAll(() => graph.close());

describe.each([RIJNMOND, RIJNMOND_CONTRACT, MIJNSTREEK, AMSTERDAM, DRENTHE, GUIDE, GOVERNANCE, AREAS])('$source', ({ on, facts }) => {
  test.each(facts)('$fact', async ({ query, expected }) => {
    const { data, errors } = await graph.ask(`query @asOf(validOn: "${on}") { ${query} }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual(expected);
  });
});

describe('every record, whatever was recorded over it', () => {
  test('has a public source if it is not invented, and says so if it is', async () => {
    const things = await graph.database.run<{ schema: string; table: string }>(
      `select table_schema as schema, table_name as table from information_schema.columns where column_name = 'fictional' and table_name like '%\\_version'`,
    );
    expect(things.length).toBeGreaterThan(25);
    const records = await Promise.all(
      things.map(({ schema, table }) =>
        graph.database.run<{ id: string; fictional: boolean; publisher: string | null; description: string }>(
          `select r.id, r.fictional, s.publisher, s.description from "${schema}"."${table}" r join "${schema}".source s on s.id = r.source`,
        ),
      ),
    );
    const published = records.flat().filter(({ fictional }) => !fictional);
    expect(published.length).toBeGreaterThan(5000);
    expect(published.filter(({ publisher, description }) => !publisher || publisher === 'Regiograaf' || !description)).toEqual([]);
    expect(records.flat().filter(({ fictional, publisher }) => fictional && publisher !== 'Regiograaf')).toEqual([]);
  });

  test('of a person is invented', async () => {
    const people = await graph.database.run<{ id: string; fictional: boolean }>('select id, fictional from organisations.person');
    expect(people.length).toBeGreaterThan(300);
    expect(people.filter(({ fictional }) => !fictional)).toEqual([]);
  });
});
