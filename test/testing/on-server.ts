import { describe } from '@jest/globals';
import { hasServer } from '@regiograaf/subgraph-kit/testing';

/** `describe` where there is a PostgreSQL server to test on; elsewhere the tests are skipped, and it says why. */
export function onServer(what: string): typeof describe.skip {
  return hasServer(what) ? describe : describe.skip;
}
