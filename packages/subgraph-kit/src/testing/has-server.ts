import { testServer } from './config.js';

/** Whether there is a PostgreSQL server to test on; where there is none, tests that need one are skipped, and this says so. */
export function hasServer(what: string): boolean {
  if (testServer()) return true;
  process.stderr.write(`Skipped: ${what}. Name a PostgreSQL server with REGIOGRAAF_TEST_POSTGRES to test it.\n`);
  return false;
}
