import { describe } from '@jest/globals';
import { testServer } from './config.js';

/** `describe` where there is a PostgreSQL server to test on; elsewhere the tests are skipped, and it says why. */
export function onServer(what: string): typeof describe.skip {
  if (testServer()) return describe;
  process.stderr.write(`Skipped: ${what}. Name a PostgreSQL server with REGIOGRAAF_TEST_POSTGRES to test it.\n`);
  return describe.skip;
}
