import { randomInt } from 'node:crypto';

/** The PostgreSQL server that `REGIOGRAAF_TEST_POSTGRES` names for tests to run on; an empty variable counts as one that is not set. */
export function testServer(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return environment['REGIOGRAAF_TEST_POSTGRES'] || undefined;
}

/** The file of the empty database that a run of tests prepared: told to the processes that the run starts. */
export const preparedDatabase = {
  tell: (file: string): void => {
    process.env['REGIOGRAAF_TEST_PREPARED'] = file;
  },
  file: (): string | undefined => process.env['REGIOGRAAF_TEST_PREPARED'],
};

/** What a run of tests on a server calls itself: told to the processes that the run starts. */
export const testRun = {
  tell: (name: string): void => {
    process.env['REGIOGRAAF_TEST_RUN'] = name;
  },
  name: (): string | undefined => process.env['REGIOGRAAF_TEST_RUN'],
};

const USUAL_SEED = 20_261_122;

/**
 * What all that is random in tests follows from: the same from run to run, so that a run fails by what was changed and not by chance;
 * or the number in `REGIOGRAAF_TEST_SEED`, or with `random` there another at each call, which the failure names.
 */
export function testSeed(environment: NodeJS.ProcessEnv = process.env): number {
  const given = environment['REGIOGRAAF_TEST_SEED'];
  if (given === 'random') return randomInt(2 ** 31);
  return given ? Number(given) : USUAL_SEED;
}
