import { afterEach, describe, expect, it } from '@jest/globals';
import { smallGraph } from '../testing/small-graph.js';
import { Opened } from '../testing/http.js';
import { createBudget } from './budget.js';

const opened = new Opened();
afterEach(() => opened.close());

const QUERY = '{ organisations(first: 10) { nodes { id } } }';
/** The connection and its ten rows. */
const THINGS = 11;

async function listening(proxies = 0): Promise<(headers?: Record<string, string>) => Promise<Response>> {
  const budget = { public: 2 * THINGS, organisation: 5 * THINGS };
  const { gateway } = await smallGraph({}, { admission: { budget }, proxies });
  opened.add(() => gateway.close());
  const { url } = await gateway.listen({ host: '127.0.0.1', port: 0 });
  return (headers = {}) => fetch(url, { method: 'POST', body: JSON.stringify({ query: QUERY }), headers: { 'content-type': 'application/json', ...headers } });
}

describe('what a caller may ask for in a minute', () => {
  it('is refused beyond, with the limit, what was asked and when to come back', async () => {
    const ask = await listening();
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'budget', allowed: 2 * THINGS, asked: THINGS } }] });
  });

  it('counts by the address that the proxies before it saw, and by no other', async () => {
    const ask = await listening(1);
    for (const expected of [200, 200, 429]) expect((await ask({ 'x-forwarded-for': '192.0.2.1' })).status).toBe(expected);
    expect((await ask({ 'x-forwarded-for': '192.0.2.2' })).status).toBe(200);
    // Whatever the caller itself writes before it.
    expect((await ask({ 'x-forwarded-for': '192.0.2.9, 192.0.2.1' })).status).toBe(429);
  });

  it('does not believe a caller about its address where there is no proxy', async () => {
    const ask = await listening();
    for (const [index, expected] of [200, 200, 429].entries()) expect((await ask({ 'x-forwarded-for': `192.0.2.${index}` })).status).toBe(expected);
  });

  it('is another one for an organisation than for the public', async () => {
    const budget = createBudget({ public: 1, organisation: 30 }, () => {});
    opened.add(() => budget.close());
    const spent = [{ organisation: 'org:one', address: 'a' }, { organisation: 'org:one', address: 'b' }, { organisation: 'org:two', address: 'a' }, { address: 'a' }];
    const answers = [];
    for (const who of spent) answers.push((await budget.spend(who, 20))?.allowed);
    expect(answers).toEqual([undefined, 30, undefined, 1]);
  });
});
