const SETTINGS = [
  'HOST',
  'PORT',
  'DATABASE_URL',
  'REGIOGRAAF_DATA',
  'EXAMPLE_DATA',
  'NODE_ENV',
  'PROCESSING_LOG',
  'GATEWAY_KEY',
  'GATEWAY_KEYS',
  'ACCEPT_UNSIGNED',
  'ON_FORBIDDEN',
  'IDENTITY',
  'OIDC_ISSUER',
  'OIDC_AUDIENCE',
  'OIDC_JWKS_URL',
  'OIDC_CLOCK_TOLERANCE',
  'SUPERGRAPH',
  'STATEMENT_TIMEOUT_MS',
  'SUBGRAPH_TIMEOUT_MS',
  'ORGANISATIONS_URL',
  'WIJKEN_URL',
  'REGIONAL_DATA_URL',
  'CONTRACTS_URL',
  'LOG_FORMAT',
  'LOG_LEVEL',
  'LOG_ERROR_MESSAGES',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_PROTOCOL',
  'OTEL_EXPORTER_OTLP_TIMEOUT',
  'OTEL_METRIC_EXPORT_INTERVAL',
  'OTEL_SDK_DISABLED',
  'OTEL_SERVICE_NAME',
  'OTEL_TRACES_SAMPLER',
  'OTEL_TRACES_SAMPLER_ARG',
  'PLANNING_TIMEOUT_MS',
  'SUBGRAPH_TIMEOUT_MS',
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
