import { afterEach, describe, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log/log.js';
import { hasRedis, startRedis } from '../testing/redis-server.js';
import { sharedSeen, type SharedSeen } from './shared-seen.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const logged: Parameters<Log>[0][] = [];
const NOW = 1_000;
const times = { end: NOW + 35, now: NOW };

function remembering(url: string, name = 'bell'): SharedSeen {
  const seen = sharedSeen(url, { name, log: (entry) => void logged.push(entry) });
  closing.push(seen.close);
  return seen;
}

/** Until they are connected, each remembers by itself. */
async function connected(one: SharedSeen, other: SharedSeen): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    await one.take(`probe ${tries}`, times);
    if (!(await other.take(`probe ${tries}`, times))) return;
    await wait(20);
  }
}

const withRedis = hasRedis('what several processes of a subgraph saw together') ? describe : describe.skip;

withRedis('what one process of a subgraph saw', () => {
  test('the others do not see for the first time, and other subgraphs do', async () => {
    const redis = await startRedis();
    closing.push(redis.close);
    const [one, other, elsewhere] = [remembering(redis.url), remembering(redis.url), remembering(redis.url, 'other')];
    await connected(one, other);
    await connected(elsewhere, remembering(redis.url, 'other'));
    expect([await one.take('a', times), await other.take('a', times), await one.take('a', times), await elsewhere.take('a', times), await other.take('b', times)]).toEqual([true, false, false, true, true]);
  });

  test('each remembers by itself once Redis is gone', async () => {
    const redis = await startRedis();
    closing.push(redis.close);
    const [one, other] = [remembering(redis.url), remembering(redis.url)];
    await connected(one, other);
    await redis.close();
    expect([await one.take('a', times), await one.take('a', times), await other.take('a', times)]).toEqual([true, false, true]);
  });
});

test('a Redis that is away is told of in the log', async () => {
  const seen = remembering('redis://127.0.0.1:1');
  expect([await seen.take('a', times), await seen.take('a', times)]).toEqual([true, false]);
  while (logged.length === 0) await wait(10);
  expect(logged[0]).toMatchObject({ level: 'error', message: 'what other processes saw cannot be looked up' });
});
