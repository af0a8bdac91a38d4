/** The PostgreSQL server that `REGIOGRAAF_TEST_POSTGRES` names for tests to run on; an empty variable counts as one that is not set. */
export function testServer(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return environment['REGIOGRAAF_TEST_POSTGRES'] || undefined;
}
