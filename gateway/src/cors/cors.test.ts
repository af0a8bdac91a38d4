import { afterEach, describe, expect, it } from '@jest/globals';
import type { GatewayOptions } from '../gateway.js';
import { Opened } from '../testing/http.js';
import { smallGraph } from '../testing/small-graph.js';

const opened = new Opened();
afterEach(() => opened.close());

const VIEW = 'https://view.example';
const OTHER = 'https://other.example';

async function served(cors?: GatewayOptions['cors']): Promise<string> {
  const { gateway } = await smallGraph({}, { cors });
  opened.add(() => gateway.close());
  return (await gateway.listen({ host: '127.0.0.1', port: 0 })).url;
}

/** What a browser asks before a page of another origin may put a question. */
const preflight = (url: string, origin: string): Promise<Response> =>
  fetch(url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,authorization' } });

const ask = (url: string, origin: string, body = '{"query":"{ contracts { id } }"}'): Promise<Response> => fetch(url, { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body });

const allowed = ({ headers }: Response): (string | null)[] => ['access-control-allow-origin', 'access-control-allow-methods', 'access-control-allow-headers', 'access-control-max-age', 'vary'].map((name) => headers.get(name));

describe('pages of the origins that are named', () => {
  it('may ask, and read what they are answered', async () => {
    const url = await served({ origins: ['http://localhost:3000', VIEW] });
    const before = await preflight(url, VIEW);
    expect(before.status).toBe(204);
    expect(allowed(before)).toEqual([VIEW, 'GET,POST', 'content-type,authorization,processing-activity,authorization-errors,apollo-require-preflight,traceparent', '600', 'Origin']);
    const answer = await ask(url, VIEW);
    expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('access-control-expose-headers'), answer.headers.get('access-control-allow-credentials')]).toEqual([200, VIEW, 'retry-after', null]);
  });

  it('may read why they are refused', async () => {
    const url = await served({ origins: [VIEW] });
    for (const [body, status] of [['{', 400], [JSON.stringify({ query: 'x'.repeat(200_000) }), 413]] as const) {
      const { status: answered, headers } = await ask(url, VIEW, body);
      expect([answered, headers.get('access-control-allow-origin')]).toEqual([status, VIEW]);
    }
  });
});

it.each([OTHER, 'https://view.example.evil.example', 'http://view.example', 'null'])('a page of another origin may not: %s', async (origin) => {
  const url = await served({ origins: [VIEW] });
  expect(allowed(await preflight(url, origin))[0]).toBeNull();
  expect((await ask(url, origin)).headers.get('access-control-allow-origin')).toBeNull();
});

it('all pages may where all are named', async () => {
  const url = await served({ origins: '*' });
  for (const origin of [VIEW, OTHER]) expect([allowed(await preflight(url, origin))[0], (await ask(url, origin)).headers.get('access-control-allow-origin')]).toEqual(['*', '*']);
});

it('none may where none is named', async () => {
  const url = await served();
  const before = await preflight(url, VIEW);
  expect(before.ok).toBe(false);
  expect(allowed(before).slice(0, 4)).toEqual([null, null, null, null]);
  expect((await ask(url, VIEW)).headers.get('access-control-allow-origin')).toBeNull();
});
