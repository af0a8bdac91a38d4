import type { PGlite } from '@electric-sql/pglite';

/** PostgreSQL inside this process, on a folder or in memory. */
export interface EmbeddedDatabase {
  kind: 'embedded';
  pglite: PGlite;
}

/** A PostgreSQL server, 15 or later. */
export interface ServerDatabase {
  kind: 'server';
  /** `postgres://user@host:port/database` */
  url: string;
  /** Connections per subgraph. */
  poolSize?: number;
}

export type Database = EmbeddedDatabase | ServerDatabase;
