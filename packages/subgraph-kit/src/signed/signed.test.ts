import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { createHmac, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { Caller } from '../caller.js';
import { listen, type Listening } from '../server/http.js';
import type { Log } from '../log/log.js';
import { openLog } from '../log/open-log.js';
import type { RunningSubgraph } from '../server/subgraph-server.js';
import { bell } from '../server/testing/bell.js';
import { startTestGraph, type TestGraph } from '../testing/test-graph.js';
import { digestOf } from './digest.js';
import { REQUEST_HEADER } from './request-token.js';
import { type Sign, signer } from './signer.js';
import { testKey, type TestKey } from './testing/keys.js';

/** Whoever is not answered for so long is not answered. */
const UNANSWERED_MS = 10_000;
const BODY = '{"query":"{ bell }"}';
const PARTNER: Caller = { organisation: 'org:partner', subject: 'someone', activity: 'https://register.example/17', scopes: new Set(['contacts:read', 'steward:region:noord']) };

let graph: TestGraph;
let listening: Listening;
let [now, next, strange]: TestKey[] = [];
let sign: Sign;
const callers: Caller[] = [];
const logged: Parameters<Log>[0][] = [];

beforeAll(async () => {
  [now, next, strange] = await Promise.all(['now', 'next', 'now'].map(testKey));
  sign = await signer(now!.own);
  graph = await startTestGraph(bell);
  const subgraph: RunningSubgraph = { ...graph.subgraph, contextFor: (caller) => (callers.push(caller), graph.subgraph.contextFor(caller)) };
  listening = await listen(subgraph, { host: '127.0.0.1', port: 0 }, { requests: { signedBy: { keys: [now!.shown, next!.shown] } }, log: (entry) => void logged.push(entry) });
});
beforeEach(() => {
  callers.splice(0);
  logged.splice(0);
});
afterAll(async () => {
  await listening.close();
  await graph.close();
});

interface Sending {
  token?: string | undefined;
  body?: string;
  method?: string;
  search?: string;
  headers?: Record<string, string>;
}

const send = ({ token, body = BODY, method = 'POST', search = '', headers = {} }: Sending): Promise<Response> =>
  fetch(`${listening.url}${search}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { [REQUEST_HEADER]: token }), ...headers },
    ...(method === 'GET' ? {} : { body }),
  });
const good = (body = BODY): Promise<string> => sign({ subgraph: 'bell', body, caller: PARTNER });

describe('what the gateway signed', () => {
  test('is answered, on behalf of whom it says', async () => {
    const response = await send({ token: await good() });
    expect([response.status, await response.text()]).toEqual([200, '{"data":{"bell":"ding"}}\n']);
    expect(callers).toEqual([PARTNER]);
    await send({ token: await sign({ subgraph: 'bell', body: BODY, caller: { scopes: new Set() } }) });
    expect(callers[1]).toEqual({ scopes: new Set() });
  });

  test('with any of its keys', async () => {
    const byNext = await signer(next!.own);
    expect((await send({ token: await byNext({ subgraph: 'bell', body: BODY, caller: PARTNER }) })).status).toBe(200);
  });

  test('many times over, each time signed anew', async () => {
    const responses = await Promise.all(Array.from({ length: 200 }, async () => send({ token: await good() })));
    expect(responses.filter(({ status }) => status !== 200)).toEqual([]);
  });
});

test('who asks again and again without the gateway does not fill the log', async () => {
  const lines: Record<string, unknown>[] = [];
  const { log, close } = await openLog({ format: 'json', level: 'info', errorMessages: false }, { write: (line) => void lines.push(JSON.parse(line)) });
  const guarded = await listen(graph.subgraph, { host: '127.0.0.1', port: 0 }, { requests: { signedBy: { keys: [now!.shown] } }, log });
  const responses = await Promise.all(Array.from({ length: 300 }, () => fetch(guarded.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY })));
  await guarded.close();
  close();
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([401]));
  const refusal = { level: 'warn', message: 'refused a request that the gateway did not sign', reason: 'no signature' };
  expect(lines).toEqual([{ ...refusal, time: expect.any(String) }, { ...refusal, time: expect.any(String), times: 299 }]);
});

test('that it lives is told to anyone', async () => {
  expect((await fetch(new URL('/health/ready', listening.url))).status).toBe(200);
});

/** Sends the head of a request, and of its body only what is given. @returns the answer's head, and whether the connection ended */
async function sendHead(head: readonly string[], body = ''): Promise<{ head: string; ended: boolean }> {
  const { hostname, port } = new URL(listening.url);
  const socket = connect(Number(port), hostname).setEncoding('utf8').setTimeout(UNANSWERED_MS, () => socket.destroy());
  socket.write(['POST /graphql HTTP/1.1', `host: ${hostname}`, 'content-type: application/json', ...head, '', body].join('\r\n'));
  let answer = '';
  for await (const part of socket as AsyncIterable<string>) {
    answer += part;
    if (answer.includes('gateway signed')) break;
  }
  return { head: answer.split('\r\n\r\n')[0]!, ended: /^connection: close$/im.test(answer) };
}

describe('what is not signed is refused before anything of its body is read', () => {
  test.each<[string, () => Promise<string[]>]>([
    ['without a token', async () => []],
    ['with the token of another', async () => [`${REQUEST_HEADER}: ${await token({}, { key: strange! })}`]],
  ])('%s', async (_, head) => {
    // The body never comes: whoever waits for it waits for ever.
    expect(await sendHead([...(await head()), `content-length: ${BODY.length}`])).toMatchObject({ head: expect.stringMatching(/^HTTP\/1\.1 401 /), ended: false });
    expect(await sendHead([...(await head()), 'content-length: 9000000'], '{"query":')).toMatchObject({ head: expect.stringMatching(/^HTTP\/1\.1 401 /), ended: true });
    expect(await sendHead([...(await head()), 'transfer-encoding: chunked'], '9\r\n{"query":')).toMatchObject({ head: expect.stringMatching(/^HTTP\/1\.1 401 /), ended: true });
  });

  test('and another body than the one that was signed is not parsed', async () => {
    const response = await send({ token: await good(), body: '{"query": secret' });
    expect([response.status, await response.text()]).toEqual([401, REFUSED]);
    expect(logged).toMatchObject([{ reason: 'another body' }]);
  });

  test('but what is signed and cannot be read is refused as such', async () => {
    const body = '{"query": secret';
    const response = await send({ token: await good(body), body });
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'body', expected: 'a JSON object' } }] }]);
    expect((await send({ token: await good(), body: 'x'.repeat(11_000_000) })).status).toBe(413);
  });
});

/** A token like that of the gateway, but for what is given. */
async function token(claims: JWTPayload, { key = now!, header = {} }: { key?: TestKey; header?: object } = {}): Promise<string> {
  const seconds = Math.floor(Date.now() / 1000);
  const usual = { iss: 'regiograaf-gateway', aud: 'bell', iat: seconds, exp: seconds + 30, jti: randomUUID(), body: digestOf(BODY), org: 'org:partner', scope: 'contacts:read' };
  const protectedHeader = { alg: 'Ed25519', kid: key.own.kid, typ: 'regiograaf-request+jwt', ...header };
  return new SignJWT({ ...usual, ...claims }).setProtectedHeader(protectedHeader).sign(await importJWK(key.own, 'Ed25519'));
}

const parts = (text: string): [string, string, string] => text.split('.') as [string, string, string];
const decoded = (part: string): object => JSON.parse(Buffer.from(part, 'base64url').toString()) as object;
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const withClaims = async (claims: object): Promise<string> => {
  const [header, payload, signature] = parts(await good());
  return [header, encoded({ ...decoded(payload), ...claims }), signature].join('.');
};
const after = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

const REFUSED = JSON.stringify({
  errors: [
    {
      message: 'This subgraph takes no request but its gateway’s: expected a request that the gateway signed.',
      extensions: { code: 'UNAUTHENTICATED', argument: 'regiograaf-request', expected: 'a request that the gateway signed' },
    },
  ],
});

/** Ways to ask a subgraph without its gateway. */
const ATTACKS: readonly [string, (index: number) => Promise<Sending>][] = [
  ['unsigned', async () => ({})],
  ['unsigned, by GET', async () => ({ method: 'GET', search: `?query=${encodeURIComponent('{ bell }')}` })],
  ['signed, but by GET', async () => ({ token: await good(), method: 'GET', search: `?query=${encodeURIComponent('{ bell }')}` })],
  ['signed, but not as JSON', async () => ({ token: await good(), headers: { 'content-type': 'text/plain' } })],
  ['another body', async (index) => ({ token: await good(), body: `{"query":"{ bell } # ${index}"}` })],
  ['a space more', async () => ({ token: await good(), body: `${BODY} ` })],
  ['more scopes', async (index) => ({ token: await withClaims({ scope: `steward:region:${index}` }) })],
  ['another organisation', async (index) => ({ token: await withClaims({ org: `org:${index}` }) })],
  ['a later end', async () => ({ token: await withClaims({ exp: after(3_600) }) })],
  ['a signature cut off', async () => ({ token: (await good()).slice(0, -4) })],
  ['no signature', async () => ({ token: `${parts(await good()).slice(0, 2).join('.')}.` })],
  ['the algorithm none', async () => ({ token: new UnsecuredJWT({ ...decoded(parts(await good())[1]) }).encode() })],
  ['a shared secret that is the public key', async () => {
    const input = `${encoded({ alg: 'HS256', kid: 'now', typ: 'regiograaf-request+jwt' })}.${parts(await good())[1]}`;
    return { token: `${input}.${createHmac('sha256', Buffer.from(now!.shown.x, 'base64url')).update(input).digest('base64url')}` };
  }],
  ['another key of the same name', async () => ({ token: await token({}, { key: strange! }) })],
  ['a key of no name', async () => ({ token: await token({}, { header: { kid: 'other' } }) })],
  ['its own key, in the token', async () => ({ token: await token({}, { key: strange!, header: { jwk: strange!.shown, kid: undefined } }) })],
  ['expired', async (index) => ({ token: await token({ iat: after(-60 - index), exp: after(-10 - index) }) })],
  ['signed long ago, for long', async (index) => ({ token: await token({ iat: after(-60 - index), exp: after(3_600) }) })],
  ['signed in the future', async () => ({ token: await token({ iat: after(60), exp: after(90) }) })],
  ['without a time', async () => ({ token: await token({ iat: undefined }) })],
  ['without an end', async () => ({ token: await token({ exp: undefined }) })],
  ['without a name of its own', async () => ({ token: await token({ jti: undefined }) })],
  ['without a body', async () => ({ token: await token({ body: undefined }) })],
  ['for another subgraph', async () => ({ token: await sign({ subgraph: 'organisations', body: BODY, caller: PARTNER }) })],
  ['of another issuer', async () => ({ token: await token({ iss: 'https://issuer.example' }) })],
  ['a token of another kind', async () => ({ token: await token({}, { header: { typ: 'JWT' } }) })],
  ['no token at all', async (index) => ({ token: 'x'.repeat(index) })],
  ['before this process began', async () => ({ token: await token({ iat: after(-28), exp: after(2) }) })],
  ['replayed', async () => {
    const seen = await good();
    expect((await send({ token: seen })).status).toBe(200);
    callers.pop();
    return { token: seen };
  }],
];

test('of a thousand requests that no gateway signed, or not for now, none is accepted', async () => {
  const accepted: string[] = [];
  const each = Math.ceil(1_000 / ATTACKS.length);
  let sent = 0;
  for (const [name, attack] of ATTACKS) {
    for (let index = 0; index < each; index += 1) {
      const response = await send(await attack(index));
      const text = await response.text();
      sent += 1;
      if (response.status !== 401 || text !== REFUSED) accepted.push(`${name}: ${response.status} ${text}`);
    }
  }
  process.stdout.write(`${sent} requests in ${ATTACKS.length} ways: ${accepted.length} accepted.\n`);
  expect(accepted).toEqual([]);
  expect(callers).toEqual([]);
  expect(sent).toBeGreaterThanOrEqual(1_000);
  expect(new Set(logged.map(({ message }) => message))).toEqual(new Set(['refused a request that the gateway did not sign']));
});
