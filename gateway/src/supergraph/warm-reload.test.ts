import { QueryPlanner } from '@apollo/query-planner';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Gateway } from '../gateway.js';
import { Plans } from '../planning/plans.js';
import { Opened } from '../testing/http.js';
import { smallGraph, SUPERGRAPH } from '../testing/small-graph.js';
import { Workers } from '../testing/workers.js';

const opened = new Opened();
afterEach(async () => {
  await opened.close();
  jest.restoreAllMocks();
});

const WITHOUT_TITLE = SUPERGRAPH.replace(/^\s+title: String$/m, '');
const APART = { timeoutMs: 60_000, heapMb: 512, threads: 1 };
const named = (nth: number): string => `query Asked${nth} { organisations { nodes { id contracts { id } } } }`;

async function graph(planning: typeof APART | 'here'): Promise<{ gateway: Gateway; title: () => Promise<unknown> }> {
  const { gateway } = await smallGraph({}, { planning });
  opened.add(() => gateway.close());
  const title = async (): Promise<unknown> => {
    const { data, errors } = await gateway.execute({ query: '{ contracts { title } }' });
    return data?.['contracts'] ?? errors?.[0]?.extensions?.['code'];
  };
  return { gateway, title };
}

/** Supergraphs that come from now on get ready only when they are let. */
function held(): () => void {
  const ready = Reflect.get(Plans.prototype, 'ready');
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => void (go = resolve));
  jest.spyOn(Plans.prototype, 'ready').mockImplementation(async function (this: Plans, ...given) {
    await gate;
    await ready.apply(this, given);
  });
  return go;
}

const OLD = [{ title: 'One' }];
const NEW = 'GRAPHQL_VALIDATION_FAILED';

it('another supergraph has planned what was asked last before it is served', async () => {
  const { gateway } = await graph('here');
  for (let nth = 0; nth < 30; nth += 1) await gateway.execute({ query: named(nth) });
  await gateway.execute({ query: '{ contracts { title } }' });
  const planned = jest.spyOn(QueryPlanner.prototype, 'buildQueryPlan');
  expect(await gateway.update(WITHOUT_TITLE)).toBe(true);
  // What it has not got any more cannot be planned, and is no matter.
  expect(planned).toHaveBeenCalledTimes(30);
  const answers = await Promise.all(Array.from({ length: 30 }, (_, nth) => gateway.execute({ query: named(nth) })));
  expect(answers.filter(({ errors }) => errors)).toEqual([]);
  expect(planned).toHaveBeenCalledTimes(30);
  await gateway.execute({ query: named(30) });
  expect(planned).toHaveBeenCalledTimes(31);
});

it.each(['here', APART] as const)('the one before it answers until then, planning %j', async (planning) => {
  const { gateway, title } = await graph(planning);
  const go = held();
  const updated = gateway.update(WITHOUT_TITLE);
  expect(await title()).toEqual(OLD);
  expect(await gateway.execute({ query: named(1) })).toMatchObject({ data: {} });
  go();
  expect(await updated).toBe(true);
  expect(await title()).toBe(NEW);
});

describe('a supergraph that is not served leaves nothing behind', () => {
  it('where another overtakes it', async () => {
    const workers = new Workers();
    const { gateway, title } = await graph(APART);
    const go = held();
    const first = gateway.update(WITHOUT_TITLE);
    const same = gateway.update(WITHOUT_TITLE);
    await expect(gateway.update('{')).rejects.toThrow();
    const second = gateway.update(`${SUPERGRAPH}\n# another\n`);
    expect(workers.left).toBe(2);
    go();
    expect(await Promise.all([first, same, second])).toEqual([false, false, true]);
    expect(await title()).toEqual(OLD);
    expect([workers.begun, workers.left]).toEqual([3, 1]);
  });

  it('where the one that is served is to stay', async () => {
    const workers = new Workers();
    const { gateway, title } = await graph(APART);
    const first = gateway.update(WITHOUT_TITLE);
    expect(await gateway.update(SUPERGRAPH)).toBe(false);
    expect(await first).toBe(false);
    expect(await title()).toEqual(OLD);
    expect(workers.left).toBe(1);
  });

  it('where it cannot plan', async () => {
    const workers = new Workers();
    const { gateway, title } = await graph(APART);
    jest.spyOn(Plans.prototype, 'ready').mockRejectedValueOnce(new Error('The planner does not start.'));
    await expect(gateway.update(WITHOUT_TITLE)).rejects.toThrow('does not start');
    expect(await title()).toEqual(OLD);
    expect(workers.left).toBe(1);
    expect(await gateway.update(WITHOUT_TITLE)).toBe(true);
    expect(await title()).toBe(NEW);
    expect(workers.left).toBe(1);
  });

  it('where all is closed meanwhile', async () => {
    const workers = new Workers();
    const { gateway } = await graph(APART);
    const updated = gateway.update(WITHOUT_TITLE);
    await gateway.close();
    expect(await updated).toBe(false);
    expect(await gateway.update(WITHOUT_TITLE)).toBe(false);
    expect(workers.left).toBe(0);
  });
});
