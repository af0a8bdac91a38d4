import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { preparedDatabase } from '../config.js';

/** After a run of tests. */
// oxlint-disable-next-line import/no-default-export -- The test runner takes a default export.
export default async function after(): Promise<void> {
  const file = preparedDatabase.file();
  if (file) await rm(dirname(file), { recursive: true });
}
