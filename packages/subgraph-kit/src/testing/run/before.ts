import { randomBytes } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMemoryDatabase } from '../../database/embedded.js';
import { preparedDatabase, testRun, testServer } from '../config.js';

/** Half of a copy's time goes to what no test needs: memory for a large database, and the templates of further databases. */
const LEAN = [
  "alter system set shared_buffers = '32MB'",
  'update pg_database set datistemplate = false',
  'drop database template0',
  'drop database template1',
];

/** Before a run of tests: making an empty database takes most of what a test's own one costs, so it is made once, and each test copies it. */
// oxlint-disable-next-line import/no-default-export -- The test runner takes a default export.
export default async function before(): Promise<void> {
  if (testServer()) return testRun.tell(randomBytes(4).toString('hex'));
  const { pglite } = await openMemoryDatabase();
  for (const statement of LEAN) await pglite.exec(statement);
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  const file = join(await mkdtemp(join(tmpdir(), 'regiograaf-test-')), 'database.tar');
  await writeFile(file, Buffer.from(await dump.arrayBuffer()));
  preparedDatabase.tell(file);
}
