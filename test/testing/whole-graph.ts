import { startGraph, subgraphs, type Graph } from '@regiograaf/cli';
import { exampleFolders } from '@regiograaf/example-data';
import { importDeliveries, migrate, type Caller, type Log } from '@regiograaf/subgraph-kit';
import { migratedTestDatabase, preparedTestDatabase, StatementCount, type TestDatabase } from '@regiograaf/subgraph-kit/testing';

/** Gateway and subgraphs in this process, on a database of their own. */
export interface WholeGraph extends Graph {
  database: TestDatabase;
  /** SQL statements of all subgraphs. */
  count: StatementCount;
  /** What was logged, but for what only those see who look closely. */
  logged: Parameters<Log>[0][];
  /** Answers an operation; data as a client gets it after JSON. */
  ask: (query: string, variables?: Record<string, unknown>, caller?: Caller) => Promise<{ data?: any; errors?: any[]; extensions?: any }>;
}

export interface WholeGraphOptions {
  /** Whether it holds the example data. */
  exampleData?: boolean;
}

/** A question may take as long as a test may. */
export const PATIENT = { timeoutMs: 600_000 };

export async function startWholeGraph({ exampleData = false }: WholeGraphOptions = {}): Promise<WholeGraph> {
  const database = await (exampleData ? exampleDatabase() : migratedTestDatabase(subgraphs));
  const count = new StatementCount();
  const logged: WholeGraph['logged'] = [];
  const graph = await startGraph(database.database, { planning: 'here', transport: PATIENT, statementTimeoutMs: PATIENT.timeoutMs, onStatement: count.onStatement, log: (entry) => void (entry.level === 'debug' || logged.push(entry)) });
  return {
    ...graph,
    database,
    count,
    logged,
    ask: async (query, variables = {}, caller) => JSON.parse(JSON.stringify(await graph.gateway.execute({ query, variables }, caller))),
    close: async () => {
      await graph.close();
      await database.close();
    },
  };
}

/** A database of all subgraphs, with the example data. */
export function exampleDatabase(): Promise<TestDatabase> {
  return preparedTestDatabase('all subgraphs, with the example data', async (database) => {
    await migrate(database, subgraphs);
    await importDeliveries({ database, subgraphs, folders: exampleFolders });
  });
}
