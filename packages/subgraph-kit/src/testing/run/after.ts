import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { preparedDatabase, testRun, testServer } from '../config.js';
import { dropPrepared } from '../prepared-on-server.js';

/** After a run of tests. */
// oxlint-disable-next-line import/no-default-export -- The test runner takes a default export.
export default async function after(): Promise<void> {
  const file = preparedDatabase.file();
  if (file) await rm(dirname(file), { recursive: true });
  const [server, run] = [testServer(), testRun.name()];
  if (server && run) await dropPrepared(server, run);
}
