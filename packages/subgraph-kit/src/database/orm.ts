import { MikroORM, UnderscoreNamingStrategy, type Options } from '@mikro-orm/core';
import { schemaOf, type SubgraphDescription } from '../define.js';
import { Source } from '../fact/source.js';
import { connectionOf } from './connection.js';
import type { Database } from './database.js';

export type Orm = MikroORM;

export interface OrmOptions {
  /** Called with each SQL statement before it runs; for counting and tracing. */
  onStatement?: (sql: string) => void;
}

/** Opens a subgraph's mapper on a database, connected. Its entities live in the subgraph's own schema. */
export async function openOrm(description: SubgraphDescription, database: Database, { onStatement }: OrmOptions = {}): Promise<Orm> {
  const orm = await MikroORM.init({
    entities: [Source, ...description.entities],
    schema: schemaOf(description),
    namingStrategy: UnderscoreNamingStrategy,
    // Each read runs in a short transaction of its own that first sets the moments and the caller.
    sessionContext: 'transaction',
    ...connectionOf(database),
    ...(onStatement
      ? {
          onQuery: (sql: string): string => {
            onStatement(sql);
            return sql;
          },
        }
      : {}),
  } as Options);
  await orm.connect();
  return orm;
}
