import { expect, test } from '@jest/globals';
import { linked, START, verifyLines } from './chain.js';

const LINES = 20;

function chain(count: number): string[] {
  let last = START;
  return Array.from({ length: count }, (_, index) => {
    last = linked({ what: `read ${index}`, more: { nested: [index] } }, last);
    return JSON.stringify(last);
  });
}

const verified = (lines: readonly string[]): ReturnType<typeof verifyLines> =>
  verifyLines((async function* () {
    yield* lines;
  })());

const whole = chain(LINES);
const said = (line: string): Record<string, unknown> => JSON.parse(line) as Record<string, unknown>;

test('a log that nobody touched holds, also an empty one', async () => {
  expect(await verified(whole)).toEqual({ lines: LINES, last: said(whole.at(-1)!)['hash'] });
  expect(await verified([])).toEqual({ lines: 0, last: START.hash });
});

test.each<[string, (lines: string[], at: number) => string[]]>([
  ['changed', (lines, at) => lines.with(at, lines[at]!.replace('read', 'kept'))],
  ['taken out', (lines, at) => lines.toSpliced(at, 1)],
  ['repeated', (lines, at) => lines.toSpliced(at, 0, lines[at]!)],
  ['put elsewhere', (lines, at) => [lines[at]!, ...lines.toSpliced(at, 1)]],
  ['cut short', (lines, at) => lines.with(at, lines[at]!.slice(0, -10))],
  ['of another log', (lines, at) => lines.with(at, chain(at + 2)[at]!.replace(/"previous":"\w{4}/, '"previous":"0000'))],
  ['changed with a hash that fits', (lines, at) => lines.with(at, JSON.stringify(linked({ what: 'nothing' }, at === 0 ? START : (said(lines[at - 1]!) as never))))],
])('a line that is %s is found, or the one after it', async (_, tamper) => {
  for (let at = 1; at < LINES - 1; at += 1) {
    const { broken, lines } = await verified(tamper(whole, at));
    expect(broken).toBeDefined();
    expect(lines).toBeLessThanOrEqual(at + 1);
  }
});

test('lines cut off the end show by what was kept of the last one', async () => {
  const { last } = await verified(whole);
  const cut = await verified(whole.slice(0, -1));
  expect(cut.broken).toBeUndefined();
  expect(cut.last).not.toBe(last);
});
