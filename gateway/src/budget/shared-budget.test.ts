import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { hasRedis, startRedis } from '@regiograaf/subgraph-kit/testing';
import { Opened } from '../testing/http.js';
import { createBudget } from './budget.js';

const opened = new Opened();
afterEach(() => opened.close());

const withRedis = hasRedis('a budget shared by several gateways') ? describe : describe.skip;

const patiently = async (check: () => Promise<boolean>): Promise<void> => {
  while (!(await check())) await new Promise((resolve) => void setTimeout(resolve, 20));
};

withRedis('a budget in Redis', () => {
  it('is one for several gateways', async () => {
    const redis = await startRedis();
    opened.add(redis.close);
    const budgets = [0, 1].map(() => createBudget({ public: 100, organisation: 100, redis: redis.url }, () => {}));
    for (const budget of budgets) opened.add(() => budget.close());
    const address = randomUUID();
    // Until both are connected, each counts by itself.
    await patiently(async () => {
      const probe = randomUUID();
      await budgets[0]!.spend({ address: probe }, 60);
      return (await budgets[1]!.spend({ address: probe }, 60)) !== undefined;
    });
    expect(await budgets[0]!.spend({ address }, 60)).toBeUndefined();
    expect(await budgets[1]!.spend({ address }, 60)).toMatchObject({ allowed: 100 });
  });
});

describe('a budget in a Redis that is away', () => {
  it('is counted by itself, and says so in the log', async () => {
    const logged: unknown[] = [];
    const budget = createBudget({ public: 100, organisation: 100, redis: 'redis://127.0.0.1:1' }, (entry) => void logged.push(entry));
    opened.add(() => budget.close());
    expect(await budget.spend({ address: 'a' }, 60)).toBeUndefined();
    expect(await budget.spend({ address: 'a' }, 60)).toMatchObject({ allowed: 100 });
    await patiently(async () => logged.length > 0);
    expect(logged[0]).toMatchObject({ level: 'error', message: 'the shared budget cannot be reached' });
  });
});
