import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit/protocol';
import { Opened } from '../testing/http.js';
import { MUTATION, QUESTION, right, served } from './testing/served.js';

const opened = new Opened();
afterEach(() => opened.close());

describe('the same question at the same time', () => {
  const caller = (organisation: string): Caller => ({ organisation, scopes: new Set(['b', 'a']) });

  it('of the same caller is put once, and each has an answer of its own', async () => {
    const { ask, asked } = await served(opened, (response) => right(response));
    const [one, other] = await Promise.all([ask(QUESTION, { caller: caller('org:a') }), ask(QUESTION, { caller: { scopes: new Set(['a', 'b']), organisation: 'org:a' } })]);
    expect(asked()).toBe(1);
    expect(one).toEqual(other);
    expect(one).not.toBe(other);
    await ask(QUESTION, { caller: caller('org:a') });
    expect(asked()).toBe(2);
  });

  it('of another caller, with other variables, or that changes something is put by itself', async () => {
    const { ask, asked } = await served(opened, (response) => right(response));
    await Promise.all([
      ...[caller('org:a'), caller('org:b'), { scopes: new Set(['a']), organisation: 'org:a' }, { ...caller('org:a'), subject: 'x' }, ANONYMOUS].map((caller) => ask(QUESTION, { caller })),
      ask({ ...QUESTION, variables: { moment: 1 } }),
      ask(MUTATION),
      ask(MUTATION),
    ]);
    expect(asked()).toBe(8);
  });

  it('goes on as long as one of them waits', async () => {
    const answers: ServerResponse[] = [];
    const { ask, asked } = await served(opened, (response) => answers.push(response));
    const leaving = new AbortController();
    const left = ask(QUESTION, { signal: leaving.signal });
    const stayed = ask();
    while (asked() === 0) await new Promise(setImmediate);
    leaving.abort();
    await expect(left).rejects.toThrow('left');
    right(answers[0]!);
    expect(await stayed).toEqual({ data: { a: 1 } });
    expect(asked()).toBe(1);
  });
});
