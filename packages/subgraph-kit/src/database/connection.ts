import type { Options } from '@mikro-orm/core';
import { PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { Database } from './database.js';

/** The mapper's settings for a database. */
export function connectionOf(database: Database): Partial<Options> {
  return (
    database.kind === 'embedded'
      ? { driver: PgliteDriver, dbName: 'postgres', driverOptions: { pglite: database.pglite } }
      : // A misspelt name is to be refused, not made into a new database.
        { driver: PostgreSqlDriver, clientUrl: database.url, pool: { min: 0, max: database.poolSize ?? 10 }, ensureDatabase: false }
  ) as Partial<Options>;
}
