import { createHash, randomUUID } from 'node:crypto';
import { existsSync, openAsBlob } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Database } from '../database/database.js';
import { openMemoryDatabase } from '../database/embedded.js';
import { migrate } from '../database/migrate.js';
import type { SubgraphDescription } from '../define.js';
import { preparedDatabase, testRun, testServer } from './config.js';
import { preparedOnServer } from './prepared-on-server.js';
import { inMemory, onServer, testDatabase, type TestDatabase } from './test-database.js';

type Prepare = (database: Database) => Promise<unknown>;

/**
 * A database of a test's own, as `prepare` leaves an empty one. That is done once in a run of tests, and each test gets a copy.
 *
 * @param holds what it then holds: the same words mean the same preparation
 */
export async function preparedTestDatabase(holds: string, prepare: Prepare): Promise<TestDatabase> {
  const empty = preparedDatabase.file();
  if (empty) {
    const file = join(dirname(empty), `${createHash('sha256').update(holds).digest('hex')}.tar`);
    if (!existsSync(file)) await write({ file, empty, prepare });
    return inMemory(file);
  }
  const [server, run] = [testServer(), testRun.name()];
  if (server && run) return onServer(server, await preparedOnServer(server, { run, holds, prepare }));
  const database = await testDatabase();
  await prepare(database.database);
  return database;
}

/** A database of a test's own, with the schemas of these subgraphs. */
export function migratedTestDatabase(subgraphs: readonly SubgraphDescription[]): Promise<TestDatabase> {
  const holds = subgraphs.map(({ name, migrations }) => `${name}, migrated by ${migrations.href}`);
  return preparedTestDatabase(holds.join('\n'), (database) => migrate(database, subgraphs));
}

/** Processes that write the same file at once do not mind each other, and none reads half a file. */
async function write({ file, empty, prepare }: { file: string; empty: string; prepare: Prepare }): Promise<void> {
  const database = await openMemoryDatabase(await openAsBlob(empty));
  try {
    await prepare(database);
    const dump = await database.pglite.dumpDataDir('none');
    const written = `${file}.${randomUUID()}`;
    await writeFile(written, dump.stream());
    await rename(written, file);
  } finally {
    await database.pglite.close();
  }
}
