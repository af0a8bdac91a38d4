import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { openLog } from '../log/open-log.js';
import { listen } from '../server/http.js';
import { REQUEST_HEADER } from './request-token.js';
import { signer } from './signer.js';
import { BODY, GuardedBell, PARTNER, REFUSED } from './testing/guarded-bell.js';

/** Whoever is not answered for so long is not answered. */
const UNANSWERED_MS = 60_000;

let bell: GuardedBell;
beforeAll(async () => {
  bell = await GuardedBell.open();
});
beforeEach(() => bell.forget());
afterAll(() => bell.close());

describe('what the gateway signed', () => {
  test('is answered, on behalf of whom it says', async () => {
    const response = await bell.send({ token: await bell.good() });
    expect([response.status, await response.text()]).toEqual([200, '{"data":{"bell":"ding"}}\n']);
    expect(bell.callers).toEqual([PARTNER]);
    await bell.send({ token: await bell.sign({ subgraph: 'bell', body: BODY, caller: { scopes: new Set() } }) });
    expect(bell.callers[1]).toEqual({ scopes: new Set() });
  });

  test('with any of its keys', async () => {
    const byNext = await signer(bell.next.own);
    expect((await bell.send({ token: await byNext({ subgraph: 'bell', body: BODY, caller: PARTNER }) })).status).toBe(200);
  });

  test('many times over, each time signed anew', async () => {
    const responses = await Promise.all(Array.from({ length: 200 }, async () => bell.send({ token: await bell.good() })));
    expect(responses.filter(({ status }) => status !== 200)).toEqual([]);
  });
});

test('who asks again and again without the gateway does not fill the log', async () => {
  const lines: Record<string, unknown>[] = [];
  const { log, close } = await openLog({ format: 'json', level: 'info', errorMessages: false }, { write: (line) => void lines.push(JSON.parse(line)) });
  const guarded = await listen(bell.subgraph, { host: '127.0.0.1', port: 0 }, { requests: { signedBy: { keys: [bell.now.shown] } }, log });
  const responses = await Promise.all(Array.from({ length: 300 }, () => fetch(guarded.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY })));
  await guarded.close();
  close();
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([401]));
  const refusal = { level: 'warn', message: 'refused a request that the gateway did not sign', reason: 'no signature' };
  expect(lines).toEqual([{ ...refusal, time: expect.any(String) }, { ...refusal, time: expect.any(String), times: 299 }]);
});

test('that it lives is told to anyone', async () => {
  expect((await fetch(new URL('/health/ready', bell.url))).status).toBe(200);
});

/** Sends the head of a request, and of its body only what is given. @returns the answer's head, and whether the connection ended */
async function sendHead(head: readonly string[], body = ''): Promise<{ head: string; ended: boolean }> {
  const { hostname, port } = new URL(bell.url);
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
    ['with the token of another', async () => [`${REQUEST_HEADER}: ${await bell.token({}, { key: bell.strange })}`]],
  ])('%s', async (_, head) => {
    // The body never comes: whoever waits for it waits for ever.
    expect(await sendHead([...(await head()), `content-length: ${BODY.length}`])).toMatchObject({ head: expect.stringMatching(/^HTTP\/1\.1 401 /), ended: false });
    expect(await sendHead([...(await head()), 'content-length: 9000000'], '{"query":')).toMatchObject({ head: expect.stringMatching(/^HTTP\/1\.1 401 /), ended: true });
    expect(await sendHead([...(await head()), 'transfer-encoding: chunked'], '9\r\n{"query":')).toMatchObject({ head: expect.stringMatching(/^HTTP\/1\.1 401 /), ended: true });
  });

  test('and another body than the one that was signed is not parsed', async () => {
    const response = await bell.send({ token: await bell.good(), body: '{"query": secret' });
    expect([response.status, await response.text()]).toEqual([401, REFUSED]);
    expect(bell.logged).toMatchObject([{ reason: 'another body' }]);
  });

  test('but what is signed and cannot be read is refused as such', async () => {
    const body = '{"query": secret';
    const response = await bell.send({ token: await bell.good(body), body });
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'body', expected: 'a JSON object' } }] }]);
    expect((await bell.send({ token: await bell.good(), body: 'x'.repeat(11_000_000) })).status).toBe(413);
  });
});
