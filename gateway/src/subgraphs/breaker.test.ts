import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Opened } from '../testing/http.js';
import { later } from '../testing/later.js';
import { QUESTION, right, served } from './testing/served.js';

const opened = new Opened();
// No time passes but what a test lets pass.
beforeEach(() => later(0));
afterEach(async () => {
  jest.useRealTimers();
  await opened.close();
});

describe('a subgraph that does not answer', () => {
  const breaker = { share: 0.5, windowMs: 10_000, questions: 3, pauseMs: 2_000 };
  const pause = (): void => later(breaker.pauseMs);

  it('is left alone, and tried by one question after a while', async () => {
    let well = false;
    const waiting: ServerResponse[] = [];
    const { ask, asked } = await served(opened, (response) => (well ? waiting.push(response) : response.writeHead(500).end()), { breaker });
    for (let index = 0; index < 3; index++) await expect(ask()).rejects.toThrow('500');
    for (let index = 0; index < 3; index++) await expect(ask()).rejects.toThrow('left alone');
    expect(asked()).toBe(3);

    well = true;
    pause();
    const tried = ask();
    while (asked() === 3) await new Promise(setImmediate);
    await expect(ask({ ...QUESTION, query: '{ b }' })).rejects.toThrow('left alone');
    right(waiting[0]!);
    expect(await tried).toEqual({ data: { a: 1 } });
    expect(asked()).toBe(4);

    const next = ask();
    while (asked() === 4) await new Promise(setImmediate);
    right(waiting[1]!);
    expect(await next).toEqual({ data: { a: 1 } });
  });

  it('is left alone again if that goes wrong, also if nobody waits for it', async () => {
    let well = false;
    const { ask, asked } = await served(opened, (response) => (well ? undefined : response.writeHead(500).end()), { breaker });
    for (let index = 0; index < 3; index++) await expect(ask()).rejects.toThrow('500');
    pause();
    await expect(ask()).rejects.toThrow('500');
    await expect(ask()).rejects.toThrow('left alone');

    well = true;
    pause();
    const leaving = new AbortController();
    const tried = ask(QUESTION, { signal: leaving.signal });
    while (asked() === 4) await new Promise(setImmediate);
    leaving.abort();
    await expect(tried).rejects.toThrow('left');
    await new Promise(setImmediate);
    await expect(ask()).rejects.toThrow('left alone');
  });

  it('but refuses in GraphQL, or is asked by those who leave, is not', async () => {
    const { ask } = await served(opened, (response) => response.writeHead(400, { 'content-type': 'application/json' }).end('{"errors":[{"message":"No."}]}'), { breaker });
    for (let index = 0; index < 6; index++) expect(await ask()).toEqual({ errors: [{ message: 'No.' }] });
    const silent = await served(opened, () => undefined, { breaker });
    for (let index = 0; index < 6; index++) {
      const leaving = new AbortController();
      const answer = silent.ask(QUESTION, { signal: leaving.signal });
      while (silent.asked() === index) await new Promise(setImmediate);
      leaving.abort();
      await expect(answer).rejects.toThrow('Whoever asked has left.');
    }
  });
});
