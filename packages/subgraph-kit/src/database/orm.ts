import { MikroORM, UnderscoreNamingStrategy, type Options } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { schemaOf, type SubgraphDescription } from '../define.js';
import { Source } from '../fact/source.js';
import type { Log } from '../log/log.js';
import { logToStderr } from '../log/open-log.js';
import { statementLogger } from '../telemetry/statements.js';
import { connectionOf } from './connection.js';
import type { Database } from './database.js';
import { stoppable } from './stoppable.js';

export type Orm = MikroORM;

export interface OrmOptions {
  /** Called with each SQL statement before it runs; for counting. */
  onStatement?: (sql: string) => void;
  log?: Log;
}

/**
 * Opens a subgraph's mapper on a database, connected. Its entities live in the subgraph's own schema.
 *
 * @throws an Error that says why the database cannot be read
 */
export async function openOrm(description: SubgraphDescription, database: Database, { onStatement, log = logToStderr }: OrmOptions = {}): Promise<Orm> {
  const orm = await MikroORM.init({
    entities: [Source, ...description.entities],
    schema: schemaOf(description),
    namingStrategy: UnderscoreNamingStrategy,
    // Each read runs in a short transaction of its own that first sets the moments and the caller.
    sessionContext: 'transaction',
    loggerFactory: statementLogger(description.name),
    ...connectionOf(database),
    onCreateConnection: stoppable({ subgraph: description.name, log }),
    ...(onStatement
      ? {
          onQuery: (sql: string): string => {
            onStatement(sql);
            return sql;
          },
        }
      : {}),
  } as Options);
  try {
    await orm.connect();
    // A table of every subgraph; whoever may not read it, or finds none, is to hear that now and not with the first question.
    await (orm.em.fork() as SqlEntityManager).execute(`select 1 from "${schemaOf(description)}".source limit 0`);
    return orm;
  } catch (cause) {
    await orm.close();
    throw new Error(`The database of ${description.name} cannot be read: ${(cause as Error).message}`, { cause });
  }
}
