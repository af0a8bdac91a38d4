import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { UnsecuredJWT } from 'jose';
import { createHmac } from 'node:crypto';
import { ALL_BUT_DATE } from '../testing/all-but-date.js';
import { BODY, GuardedBell, PARTNER, REFUSED, type Sending } from './testing/guarded-bell.js';

let bell: GuardedBell;
beforeAll(async () => {
  bell = await GuardedBell.open();
});
beforeEach(() => {
  bell.forget();
  // However long it takes: what is signed for half a minute lasts, and when the process began stays as near.
  jest.useFakeTimers({ now: Date.now(), doNotFake: [...ALL_BUT_DATE] });
});
afterEach(() => void jest.useRealTimers());
afterAll(() => bell.close());

const parts = (text: string): [string, string, string] => text.split('.') as [string, string, string];
const decoded = (part: string): object => JSON.parse(Buffer.from(part, 'base64url').toString()) as object;
const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const withClaims = async (claims: object): Promise<string> => {
  const [header, payload, signature] = parts(await bell.good());
  return [header, encoded({ ...decoded(payload), ...claims }), signature].join('.');
};
const after = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

/** Ways to ask a subgraph without its gateway. */
const ATTACKS: readonly [string, (index: number) => Promise<Sending>][] = [
  ['unsigned', async () => ({})],
  ['unsigned, by GET', async () => ({ method: 'GET', search: `?query=${encodeURIComponent('{ bell }')}` })],
  ['signed, but by GET', async () => ({ token: await bell.good(), method: 'GET', search: `?query=${encodeURIComponent('{ bell }')}` })],
  ['signed, but not as JSON', async () => ({ token: await bell.good(), headers: { 'content-type': 'text/plain' } })],
  ['another body', async (index) => ({ token: await bell.good(), body: `{"query":"{ bell } # ${index}"}` })],
  ['a space more', async () => ({ token: await bell.good(), body: `${BODY} ` })],
  ['more scopes', async (index) => ({ token: await withClaims({ scope: `steward:region:${index}` }) })],
  ['another organisation', async (index) => ({ token: await withClaims({ org: `org:${index}` }) })],
  ['a later end', async () => ({ token: await withClaims({ exp: after(3_600) }) })],
  ['a signature cut off', async () => ({ token: (await bell.good()).slice(0, -4) })],
  ['no signature', async () => ({ token: `${parts(await bell.good()).slice(0, 2).join('.')}.` })],
  ['the algorithm none', async () => ({ token: new UnsecuredJWT({ ...decoded(parts(await bell.good())[1]) }).encode() })],
  ['a shared secret that is the public key', async () => {
    const input = `${encoded({ alg: 'HS256', kid: 'now', typ: 'regiograaf-request+jwt' })}.${parts(await bell.good())[1]}`;
    return { token: `${input}.${createHmac('sha256', Buffer.from(bell.now.shown.x, 'base64url')).update(input).digest('base64url')}` };
  }],
  ['another key of the same name', async () => ({ token: await bell.token({}, { key: bell.strange }) })],
  ['a key of no name', async () => ({ token: await bell.token({}, { header: { kid: 'other' } }) })],
  ['its own key, in the token', async () => ({ token: await bell.token({}, { key: bell.strange, header: { jwk: bell.strange.shown, kid: undefined } }) })],
  ['expired', async (index) => ({ token: await bell.token({ iat: after(-60 - index), exp: after(-10 - index) }) })],
  ['signed long ago, for long', async (index) => ({ token: await bell.token({ iat: after(-60 - index), exp: after(3_600) }) })],
  ['signed in the future', async () => ({ token: await bell.token({ iat: after(60), exp: after(90) }) })],
  ['without a time', async () => ({ token: await bell.token({ iat: undefined }) })],
  ['without an end', async () => ({ token: await bell.token({ exp: undefined }) })],
  ['without a name of its own', async () => ({ token: await bell.token({ jti: undefined }) })],
  ['without a body', async () => ({ token: await bell.token({ body: undefined }) })],
  ['for another subgraph', async () => ({ token: await bell.sign({ subgraph: 'organisations', body: BODY, caller: PARTNER }) })],
  ['of another issuer', async () => ({ token: await bell.token({ iss: 'https://issuer.example' }) })],
  ['a token of another kind', async () => ({ token: await bell.token({}, { header: { typ: 'JWT' } }) })],
  ['no token at all', async (index) => ({ token: 'x'.repeat(index) })],
  ['before this process began', async () => ({ token: await bell.token({ iat: after(-28), exp: after(2) }) })],
  ['replayed', async () => {
    const seen = await bell.good();
    expect((await bell.send({ token: seen })).status).toBe(200);
    bell.callers.pop();
    return { token: seen };
  }],
];

test('of a thousand requests that no gateway signed, or not for now, none is accepted', async () => {
  const accepted: string[] = [];
  const each = Math.ceil(1_000 / ATTACKS.length);
  let sent = 0;
  for (const [name, attack] of ATTACKS) {
    for (let index = 0; index < each; index += 1) {
      const response = await bell.send(await attack(index));
      const text = await response.text();
      sent += 1;
      if (response.status !== 401 || text !== REFUSED) accepted.push(`${name}: ${response.status} ${text}`);
    }
  }
  process.stdout.write(`${sent} requests in ${ATTACKS.length} ways: ${accepted.length} accepted.\n`);
  expect(accepted).toEqual([]);
  expect(bell.callers).toEqual([]);
  expect(sent).toBeGreaterThanOrEqual(1_000);
  expect(new Set(bell.logged.map(({ message }) => message))).toEqual(new Set(['refused a request that the gateway did not sign']));
});
