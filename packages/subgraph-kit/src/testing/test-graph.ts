import { schemaOf, type SubgraphDescription } from '../define.js';
import { startSubgraph, type RunningSubgraph } from '../server/subgraph-server.js';
import { StatementCount } from './statement-count.js';
import { migratedTestDatabase } from './prepared-database.js';
import type { TestDatabase } from './test-database.js';

/** One subgraph on a database of its own. */
export interface TestGraph {
  subgraph: RunningSubgraph;
  count: StatementCount;
  database: TestDatabase;
  /** Records facts: attributes by column name, with the provenance of a test. @returns the moment */
  record: (thing: string, ...rows: TestRow[]) => Promise<string>;
  close: () => Promise<void>;
}

export interface TestRow {
  id: string;
  /** Range over which the attributes hold, e.g. `[2022-01-01,)`; always unless given. */
  valid?: string;
  because?: string;
  [attribute: string]: unknown;
}

// No test is to fail because others work beside it.
const PATIENCE_MS = 600_000;

const PROVENANCE = { certainty: 'ESTABLISHED', source: 'source:test', fictional: true };

export async function startTestGraph(description: SubgraphDescription): Promise<TestGraph> {
  const database = await migratedTestDatabase([description]);
  const count = new StatementCount();
  const subgraph = await startSubgraph(description, database.database, { onStatement: count.onStatement, statementTimeoutMs: PATIENCE_MS });
  const schema = schemaOf(description);
  await database.run(`set search_path to "${schema}", public`);
  await database.run(`insert into source (id, description) values ('source:test', 'A test')`);
  return {
    subgraph,
    count,
    database,
    record: async (thing, ...rows) => {
      const changes = rows.map(({ id, valid, because, ...attributes }) => ({ id, valid, reason: because, attributes: { ...PROVENANCE, ...attributes } }));
      const [row] = await database.run<{ moment: string }>(
        `select to_json(record($1, $2::jsonb) at time zone 'UTC') #>> '{}' || 'Z' as moment`,
        [thing, JSON.stringify(changes)],
      );
      // PostgreSQL leaves out the zeros at the end of the milliseconds.
      return new Date(row!.moment).toISOString();
    },
    close: async () => {
      await subgraph.close();
      await database.close();
    },
  };
}
