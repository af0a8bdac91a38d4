import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Caller } from '@regiograaf/subgraph-kit/protocol';
import type { JWTPayload } from 'jose';
import { Opened } from '../testing/http.js';
import { TestIssuer } from '../testing/issuer.js';
import { later } from '../testing/later.js';
import { smallGraph } from '../testing/small-graph.js';
import { recording } from '../testing/subgraphs.js';

const opened = new Opened();
let issuer: TestIssuer;
/** Callers that the subgraph was asked for. */
let callers: Caller[];
let logged: object[];
let url: string;

beforeEach(async () => {
  issuer = await TestIssuer.open(opened);
  await graphOf(issuer.identity);
});
afterEach(async () => {
  jest.useRealTimers();
  await opened.close();
});

async function graphOf(identity: TestIssuer['identity'] | undefined): Promise<void> {
  callers = [];
  const { execute } = recording('contracts');
  const contracts = { execute: (request: Parameters<typeof execute>[0], caller: Caller) => (callers.push(caller), execute(request, caller)), ready: () => true };
  const graph = await smallGraph({ contracts }, { identity });
  opened.add(() => graph.gateway.close());
  logged = graph.logged;
  ({ url } = await graph.gateway.listen({ host: '127.0.0.1', port: 0 }));
}

async function ask(authorization?: string, more: Record<string, string> = {}): Promise<{ status: number; body: any; text: string; challenge: string | null }> {
  const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }), ...more };
  const response = await fetch(url, { method: 'POST', headers, body: '{"query":"{ contracts { id } }"}' });
  const text = await response.text();
  return { status: response.status, body: JSON.parse(text), text, challenge: response.headers.get('www-authenticate') };
}

const seconds = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow;
/** Those with a time in them are made when they are used. */
type Claims = JWTPayload | (() => JWTPayload);
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

describe('who asks', () => {
  it('is the public without a token', async () => {
    expect(await ask()).toMatchObject({ status: 200, body: { data: { contracts: [{ id: 'contract:one' }] } } });
    expect(callers).toEqual([{ scopes: new Set() }]);
  });

  it.each<[string, Claims, Caller]>([
    ['an organisation, with its scopes', {}, { organisation: 'org:partner', subject: 'someone', scopes: new Set(['contacts:read']) }],
    ['several scopes', { scope: 'contacts:read  steward:region:noord' }, { organisation: 'org:partner', subject: 'someone', scopes: new Set(['contacts:read', 'steward:region:noord']) }],
    ['no scope', { scope: undefined, sub: undefined }, { organisation: 'org:partner', scopes: new Set() }],
    ['one of several audiences', { aud: ['other', 'regiograaf'] }, expect.objectContaining({ organisation: 'org:partner' }) as never],
    ['a token that expired within the tolerance', () => ({ exp: seconds(-10) }), expect.objectContaining({ organisation: 'org:partner' }) as never],
  ])('is whom the token speaks of: %s', async (_, claims, caller) => {
    expect(await ask(`Bearer ${await issuer.token(typeof claims === 'function' ? claims() : claims)}`)).toMatchObject({ status: 200 });
    expect(callers).toEqual([caller]);
  });

  it('says for which activity it asks, for the log; one that is malformed is as good as none', async () => {
    for (const activity of ['https://register.example/17', 'two words', 'x'.repeat(301)]) await ask(`Bearer ${await issuer.token()}`, { 'processing-activity': activity });
    await ask(undefined, { 'processing-activity': 'https://register.example/17' });
    expect(callers.map(({ activity }) => activity)).toEqual(['https://register.example/17', undefined, undefined, undefined]);
  });

  it.each<[string, Claims, string]>([
    ['another issuer', { iss: 'https://secret.example' }, 'a token of https://issuer.example'],
    ['no issuer', { iss: undefined }, 'a token of https://issuer.example'],
    ['another audience', { aud: 'secret' }, 'a token for regiograaf'],
    ['no audience', { aud: undefined }, 'a token for regiograaf'],
    ['an expired one', () => ({ exp: seconds(-60) }), 'a token that has not expired'],
    ['one that never expires', { exp: undefined }, 'a token with a well-formed claim `exp`'],
    ['one that is not valid yet', () => ({ nbf: seconds(3_600) }), 'a token that is valid already'],
    ['no organisation', { org: undefined }, 'a claim `org` with the id of an organisation, like `org:example`'],
    ['another thing', { org: 'person:secret' }, 'a claim `org` with the id of an organisation, like `org:example`'],
    ['a list of organisations', { org: ['org:secret'] }, 'a claim `org` with the id of an organisation, like `org:example`'],
    ['a list of scopes', { scope: ['secret'] }, 'a claim `scope` of at most 100 scopes with a space between them'],
    ['too many scopes', { scope: 'secret '.repeat(101) }, 'a claim `scope` of at most 100 scopes with a space between them'],
    ['scopes with a quote', { scope: 'a "secret"' }, 'a claim `scope` of at most 100 scopes with a space between them'],
    ['a long subject', { sub: 'secret'.repeat(40) }, 'a claim `sub` of at most 200 characters'],
  ])('is refused with %s, and told what was expected', async (_, claims, expected) => {
    const { status, body, text, challenge } = await ask(`Bearer ${await issuer.token(typeof claims === 'function' ? claims() : claims)}`);
    expect({ status, challenge }).toEqual({ status: 401, challenge: 'Bearer error="invalid_token"' });
    expect(body).toEqual({ errors: [{ message: `authorization: expected ${expected}.`, extensions: { code: 'UNAUTHENTICATED', argument: 'authorization', expected } }] });
    expect(text).not.toContain('secret');
    expect(callers).toEqual([]);
  });

  it('is refused where the token is not the issuer’s, or none', async () => {
    const token = await issuer.token();
    const [header, payload, signature] = token.split('.') as [string, string, string];
    const other = await TestIssuer.open(opened);
    const shared = encoded({ alg: 'HS256', kid: 'key-1' });
    const tokens = [
      `${header}.${encoded({ ...JSON.parse(Buffer.from(payload, 'base64url').toString()), org: 'org:secret' })}.${signature}`,
      `${encoded({ alg: 'none' })}.${payload}.`,
      // The public key, used as a secret that both sides share.
      `${shared}.${payload}.${createHmac('sha256', 'key').update(`${shared}.${payload}`).digest('base64url')}`,
      await other.token(),
      await issuer.token({}, { kid: 'secret' }),
      `${header}.${payload}`,
      'secret',
      '..',
    ];
    for (const each of tokens) expect(await ask(`Bearer ${each}`)).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
    for (const each of [token, `Basic ${token}`, 'Bearer', `Bearer ${token} ${token}`]) {
      expect(await ask(each)).toMatchObject({ status: 401, body: { errors: [{ extensions: { expected: '`Bearer` and a token' } }] } });
    }
    expect(callers).toEqual([]);
    expect(JSON.stringify(logged)).not.toContain('secret');
  });
});

describe('the keys of the issuer', () => {
  it('are read once, and again for a key that is not among them, but not for every such token', async () => {
    for (let times = 0; times < 5; times += 1) await ask(`Bearer ${await issuer.token()}`);
    expect(issuer.reads).toBe(1);
    await issuer.rotate('Ed25519');
    expect((await ask(`Bearer ${await issuer.token()}`)).status).toBe(401);
    expect(issuer.reads).toBe(1);

    later(31_000);
    expect((await ask(`Bearer ${await issuer.token()}`)).status).toBe(200);
    for (let times = 0; times < 20; times += 1) expect((await ask(`Bearer ${await issuer.token({}, { kid: `none-${times}` })}`)).status).toBe(401);
    expect(issuer.reads).toBe(2);
  });

  it('are trusted no longer once withdrawn', async () => {
    const old = await issuer.token({ exp: seconds(3_600) });
    expect((await ask(`Bearer ${old}`)).status).toBe(200);
    await issuer.rotate();
    issuer.withdrawOlder();
    later(601_000);
    expect((await ask(`Bearer ${old}`)).status).toBe(401);
  });

  it('cannot be had: that is not the caller’s fault, and the public is answered', async () => {
    issuer.away = true;
    const { status, body, text } = await ask(`Bearer ${await issuer.token()}`);
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 503, code: 'INTERNAL' });
    expect(text).not.toMatch(/secret|issuer/);
    expect(logged).toEqual([expect.objectContaining({ id: body.errors[0].extensions.id })]);
    expect((await ask()).status).toBe(200);
  });
});

it('without an issuer everyone is the public, and a token is not passed over in silence', async () => {
  await graphOf(undefined);
  expect((await ask()).status).toBe(200);
  expect(await ask('Bearer x')).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
});
