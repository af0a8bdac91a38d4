import type { Options } from '@mikro-orm/core';
import { PgliteDriver } from '@mikro-orm/pglite';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import type { ClientBase, Pool } from 'pg';
import type { Database } from './database.js';

type PoolOfClients = Pool & { Client: new (options: unknown) => ClientBase };

/** The mapper's settings for a database. */
export function connectionOf(database: Database): Partial<Options> {
  return (
    database.kind === 'embedded'
      ? { driver: PgliteDriver, dbName: 'postgres', driverOptions: { pglite: database.pglite } }
      : // A misspelt name is to be refused, not made into a new database.
        { driver: PostgreSqlDriver, clientUrl: database.url, pool: { min: 0, max: database.poolSize ?? 10 }, driverOptions: { onPoolCreated: outliving }, ensureDatabase: false }
  ) as Partial<Options>;
}

/** A connection that is lost while a statement of another one is cancelled by it fails that; it must not end the process. */
function outliving(pool: PoolOfClients): void {
  pool.Client = class extends pool.Client {
    constructor(options: unknown) {
      super(options);
      this.on('error', () => {});
    }
  };
}
