const SETTINGS = [
  'HOST',
  'PORT',
  'DATABASE_URL',
  'REGIOGRAAF_DATA',
  'EXAMPLE_DATA',
  'SUPERGRAPH',
  'ORGANISATIONS_URL',
  'WIJKEN_URL',
  'REGIONAL_DATA_URL',
  'CONTRACTS_URL',
];

/** The environment of this process without the settings of Regiograaf, and without colours. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const rest = Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name) && name !== 'FORCE_COLOR');
  return { ...Object.fromEntries(rest), NO_COLOR: '1' };
}

/** The PostgreSQL server for tests that need one; an empty variable counts as one that is not set. */
export function testServer(): string | undefined {
  return process.env['REGIOGRAAF_TEST_POSTGRES'] || undefined;
}
