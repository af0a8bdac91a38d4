import type { Log } from '../log/log.js';
import { StatementMetrics } from '../telemetry/statement-metrics.js';
import { isStopped } from './stopped-statement.js';

interface Asked {
  readonly signal?: AbortSignal;
}

/** What is known of a connection of the mapper: `DatabaseConnection` of its query builder. */
interface Connection {
  executeQuery(query: unknown, asked?: Asked): Promise<{ rows: unknown[] }>;
  /** Where the database can cancel what runs on another connection. */
  cancelQuery?(control: unknown): Promise<void>;
}

export interface Stopping {
  readonly subgraph: string;
  readonly log: Log;
}

/**
 * Makes each new connection tell an operator what was stopped on it. Whoever left hears no more: by itself the mapper would write what becomes of
 * their statement past the log, in the database's own words.
 */
export function stoppable({ subgraph, log }: Stopping): (connection: unknown) => Promise<void> {
  const metrics = new StatementMetrics(subgraph);
  return async (given) => {
    const connection = given as Connection;
    const execute = connection.executeQuery.bind(connection);
    const cancel = connection.cancelQuery?.bind(connection);
    let running = false;

    connection.executeQuery = async (query, asked) => {
      running = true;
      try {
        return await execute(query, asked);
      } catch (error) {
        const left = asked?.signal?.aborted === true;
        if (isStopped(error)) metrics.stopped(left);
        if (left) return { rows: [] };
        throw error;
      } finally {
        running = false;
      }
    };

    connection.cancelQuery = async (control) => {
      try {
        // The embedded database works within this process: while a statement runs, nobody is there to cancel it.
        await cancel?.(control);
      } catch (error) {
        // What has ended by itself meanwhile cannot be cancelled, and need not be.
        if (running) log({ level: 'warn', message: 'a statement that nobody waits for could not be cancelled', subgraph, error });
      }
    };
  };
}
