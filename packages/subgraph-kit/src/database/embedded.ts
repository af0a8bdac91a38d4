import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql';
import array from 'postgres-array';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { EmbeddedDatabase } from './database.js';
import { lockFolder } from './folder-lock.js';

/** An embedded database with the lock on its folder; `close` releases both. */
export interface OpenEmbeddedDatabase extends EmbeddedDatabase {
  close(): Promise<void>;
}

const SETTINGS: PGliteOptions = {
  extensions: { btree_gist, pg_trgm, unaccent },
  // The ORM's own, or dates come back as JavaScript dates.
  parsers: createPostgreSqlTypeParsers((text) => array.parse(text)),
};

/**
 * Opens the embedded database in a folder, and makes it where there is none.
 *
 * @throws FolderInUse when another process holds the folder
 */
export async function openEmbeddedDatabase(folder: string): Promise<OpenEmbeddedDatabase> {
  await mkdir(folder, { recursive: true });
  const release = await lockFolder(folder);
  try {
    const pglite = await PGlite.create({ ...SETTINGS, dataDir: join(folder, 'database') });
    const close = async (): Promise<void> => {
      try {
        await pglite.close();
      } finally {
        await release();
      }
    };
    return { kind: 'embedded', pglite, close };
  } catch (error) {
    await release();
    throw error;
  }
}

/** An embedded database in memory, optionally from a dump of another: for tests. */
export async function openMemoryDatabase(dump?: Blob): Promise<EmbeddedDatabase> {
  return { kind: 'embedded', pglite: await PGlite.create({ ...SETTINGS, ...(dump ? { loadDataDir: dump } : {}) }) };
}
