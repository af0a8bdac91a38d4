import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readConfig } from './config.js';
import type { Environment } from './environment.js';
import { TRANSPORT } from './subgraphs/transport.js';
import { subgraphsIn } from './supergraph/names.js';
import { SUPERGRAPH } from './testing/small-graph.js';

const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const good = {
  SUPERGRAPH: file('supergraph.graphql', SUPERGRAPH),
  ORGANISATIONS_URL: 'http://organisations.example/graphql',
  CONTRACTS_URL: 'https://contracts.example/graphql',
  GATEWAY_KEY: 'none',
  OIDC_ISSUER: 'https://issuer.example',
  OIDC_AUDIENCE: 'regiograaf',
  OIDC_JWKS_URL: 'https://issuer.example/keys',
};
afterAll(() => rmSync(folder, { recursive: true }));

describe('the settings', () => {
  it('have defaults, and an address for each subgraph of the supergraph', () => {
    const { subgraphs, ...rest } = readConfig({ ...good, PORT: '', SOMETHING_ELSE: 'x' });
    expect(rest).toEqual({
      host: '127.0.0.1',
      port: 4000,
      supergraph: SUPERGRAPH,
      supergraphPath: good.SUPERGRAPH,
      transport: TRANSPORT,
      drainMs: 1_000,
      onForbidden: 'filter',
      identity: { issuer: good.OIDC_ISSUER, audience: good.OIDC_AUDIENCE, keys: { url: good.OIDC_JWKS_URL } },
      proxies: 0,
      planning: { timeoutMs: 150, heapMb: 512, threads: 2 },
      admission: { introspection: 'signed-in', budget: { public: 600_000, organisation: 3_000_000, redis: undefined }, registered: undefined },
      observing: { logging: { format: 'json', level: 'info', errorMessages: false }, telemetry: undefined },
    });
    expect(subgraphs(subgraphsIn(SUPERGRAPH))).toEqual({ organisations: { url: good.ORGANISATIONS_URL }, contracts: { url: good.CONTRACTS_URL } });
    expect(readConfig({ ...good, HOST: '::', PORT: '0' })).toMatchObject({ host: '::', port: 0 });
    expect(readConfig({ ...good, OIDC_JWKS_URL: 'http://localhost:3000/keys', OIDC_CLOCK_TOLERANCE: '5' })).toMatchObject({ identity: { clockToleranceSeconds: 5 } });
    expect(readConfig({ ...good, IDENTITY: 'public' })).not.toHaveProperty('identity');
  });

  it('say when a subgraph is left alone, and which pages may ask', () => {
    const { transport, cors } = readConfig({
      ...good,
      SUBGRAPH_BREAKER_PERCENT: '80',
      SUBGRAPH_BREAKER_WINDOW_MS: '5000',
      SUBGRAPH_BREAKER_QUESTIONS: '7',
      SUBGRAPH_BREAKER_PAUSE_MS: '300',
      CORS_ORIGINS: 'https://view.example, http://localhost:3000',
    });
    expect(transport.breaker).toEqual({ share: 0.8, windowMs: 5_000, questions: 7, pauseMs: 300 });
    expect(cors).toEqual({ origins: ['https://view.example', 'http://localhost:3000'] });
    expect(readConfig({ ...good, CORS_ORIGINS: '*' }).cors).toEqual({ origins: '*' });
    expect(readConfig(good).cors).toBeUndefined();
  });

  it('of the subgraphs: the address that the supergraph gives, unless a variable gives another', () => {
    const named = [{ name: 'regional-data', url: 'http://there.example/graphql' }, { name: 'contracts', url: 'http://contracts.invalid/' }];
    const { subgraphs, transport } = readConfig({ ...good, CONTRACTS_TIMEOUT_MS: '500', SUBGRAPH_TIMEOUT_MS: '2000', SUBGRAPH_RETRIES: '0' });
    expect(subgraphs(named)).toEqual({ 'regional-data': { url: 'http://there.example/graphql' }, contracts: { url: good.CONTRACTS_URL, timeoutMs: 500 } });
    expect(transport).toMatchObject({ timeoutMs: 2_000, retries: 0 });
    expect(() => subgraphs([{ name: 'new', url: '' }])).toThrow('NEW_URL: expected the http(s) address of the subgraph new');
  });

  it.each<[string, Environment, string]>([
    ['a port', { PORT: '80a' }, 'PORT: expected a port number from 0 to 65535'],
    ['a port', { PORT: '65536' }, 'PORT: expected a port number from 0 to 65535'],
    ['an address', { CONTRACTS_URL: undefined }, 'CONTRACTS_URL: expected the http(s) address of the subgraph contracts, e.g. http://127.0.0.1:4001/graphql, but it is not set.'],
    ['an address', { CONTRACTS_URL: '' }, 'CONTRACTS_URL: expected the http(s) address'],
    ['an address', { CONTRACTS_URL: 'contracts:4004' }, 'CONTRACTS_URL: expected the http(s) address'],
    ['an address', { CONTRACTS_URL: 'ftp://user:secret@contracts.example' }, 'CONTRACTS_URL: expected the http(s) address'],
    ['an issuer', { OIDC_ISSUER: undefined }, 'OIDC_ISSUER: expected the issuer of the tokens, as their claim `iss` names it, but it is not set.'],
    ['an audience', { OIDC_AUDIENCE: '' }, 'OIDC_AUDIENCE: expected'],
    ['a safe address of the keys', { OIDC_JWKS_URL: 'http://issuer.example/secret' }, 'OIDC_JWKS_URL: expected the https address'],
    ['a tolerance', { OIDC_CLOCK_TOLERANCE: '301' }, 'OIDC_CLOCK_TOLERANCE: expected a number of seconds from 0 to 300'],
    ['an identity', { IDENTITY: 'secret' }, 'IDENTITY: expected `oidc`, `development` or `public`'],
    ['a key', { GATEWAY_KEY: '' }, 'GATEWAY_KEY: expected the path of the gateway’s own key, as `regiograaf keys` makes it, or `none`'],
    ['a private key', { GATEWAY_KEY: file('key.json', '{"kty":"OKP","crv":"Ed25519","x":"secret","kid":"a"}') }, 'GATEWAY_KEY: expected the path of the gateway’s own key'],
    ['an identity for production', { IDENTITY: 'development' }, 'IDENTITY: expected `oidc` or `public`; the gateway by itself has no development issuer.'],
    ['both addresses', { CONTRACTS_URL: 'x', ORGANISATIONS_URL: 'x' }, 'ORGANISATIONS_URL: expected'],
    ['a timeout', { SUBGRAPH_TIMEOUT_MS: '0' }, 'SUBGRAPH_TIMEOUT_MS: expected a number of milliseconds within which a subgraph answers'],
    ['a timeout of one', { CONTRACTS_TIMEOUT_MS: '1s' }, 'CONTRACTS_TIMEOUT_MS: expected a number of milliseconds within which contracts answers'],
    ['a number of retries', { SUBGRAPH_RETRIES: '9' }, 'SUBGRAPH_RETRIES: expected a number from 0 to 5'],
    ['when a subgraph is left alone', { SUBGRAPH_BREAKER_PERCENT: '100' }, 'SUBGRAPH_BREAKER_PERCENT: expected a number from 1 to 99: which percentage'],
    ['over what time', { SUBGRAPH_BREAKER_WINDOW_MS: '0' }, 'SUBGRAPH_BREAKER_WINDOW_MS: expected a number of milliseconds over which'],
    ['of how many questions', { SUBGRAPH_BREAKER_QUESTIONS: 'few' }, 'SUBGRAPH_BREAKER_QUESTIONS: expected a number of questions'],
    ['for how long', { SUBGRAPH_BREAKER_PAUSE_MS: '-1' }, 'SUBGRAPH_BREAKER_PAUSE_MS: expected a number of milliseconds for which'],
    ['an origin', { CORS_ORIGINS: 'view.example' }, 'CORS_ORIGINS: expected origins with a comma between them'],
    ['an origin without a path', { CORS_ORIGINS: 'https://view.example/secret' }, 'CORS_ORIGINS: expected origins with a comma between them'],
    ['an origin beside all', { CORS_ORIGINS: '*,https://view.example' }, 'CORS_ORIGINS: expected origins with a comma between them'],
    ['a time to drain', { DRAIN_MS: 'long' }, 'DRAIN_MS: expected a number of milliseconds'],
    ['a number of proxies', { PROXIES: '-1' }, 'PROXIES: expected a number: how many proxies'],
    ['who may introspect', { INTROSPECTION: 'all' }, 'INTROSPECTION: expected one of everyone, signed-in, nobody'],
    ['a deadline', { PLANNING_TIMEOUT_MS: '0' }, 'PLANNING_TIMEOUT_MS: expected a number of milliseconds'],
    ['no threads', { PLANNING_THREADS: '0' }, 'PLANNING_THREADS: expected a number of threads'],
    ['a heap', { PLANNING_HEAP_MB: '9' }, 'PLANNING_HEAP_MB: expected a number of megabytes'],
    ['a budget', { BUDGET_PUBLIC: 'much' }, 'BUDGET_PUBLIC: expected a number: how many things one address'],
    ['a Redis', { REDIS_URL: 'http://user:secret@redis.example' }, 'REDIS_URL: expected a URL like redis://'],
    ['a manifest', { REGISTERED_ONLY: 'yes' }, 'REGISTERED_ONLY: expected REGISTERED_OPERATIONS to name the manifest'],
    ['a manifest', { REGISTERED_OPERATIONS: file('no.json', '{}') }, 'REGISTERED_OPERATIONS: expected the path of a manifest of operations'],
    ['a format', { LOG_FORMAT: 'xml' }, 'LOG_FORMAT: expected `json` or `text`'],
    ['a collector', { OTEL_EXPORTER_OTLP_ENDPOINT: 'secret.example:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT: expected the http(s) address of an OpenTelemetry collector'],
    ['a protocol', { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, 'OTEL_EXPORTER_OTLP_PROTOCOL: expected `http/json`'],
    ['a sampler', { OTEL_TRACES_SAMPLER: 'jaeger_remote' }, 'OTEL_TRACES_SAMPLER: expected one of always_on'],
    ['a share', { OTEL_TRACES_SAMPLER_ARG: '1.1' }, 'OTEL_TRACES_SAMPLER_ARG: expected a number from 0 to 1'],
    ['an interval', { OTEL_METRIC_EXPORT_INTERVAL: '1s' }, 'OTEL_METRIC_EXPORT_INTERVAL: expected a number of milliseconds'],
    ['a level', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL: expected one of debug, info, warn, error, silent'],
    ['a file', { SUPERGRAPH: '/nowhere' }, 'SUPERGRAPH: expected the path of a composed supergraph, but /nowhere cannot be read.'],
    ['a supergraph', { SUPERGRAPH: file('no.graphql', 'type Query { a: Int }') }, 'SUPERGRAPH: expected the path of a composed supergraph'],
    ['GraphQL', { SUPERGRAPH: file('no.txt', 'hello!') }, 'SUPERGRAPH: expected the path of a composed supergraph'],
  ])('name the variable that is wrong: %s %j', (_, wrong, message) => {
    expect(() => readConfig({ ...good, ...wrong })).toThrow(message);
    expect(() => readConfig({ ...good, ...wrong })).not.toThrow('secret');
  });
});
