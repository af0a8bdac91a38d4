import { expect, test } from '@jest/globals';
import { inSteps, progressBar } from './progress.js';

test.each([
  [{ what: 'rows read', done: 10 }, '10 rows read'],
  [{ what: 'rows read', done: 0, share: 0 }, `${'░'.repeat(24)}   0%  0 rows read`],
  [{ what: 'rows read', done: 10, share: 0.5 }, `${'█'.repeat(12)}${'░'.repeat(12)}  50%  10 rows read`],
  [{ what: 'rows read', done: 20, share: 1 }, `${'█'.repeat(24)} 100%  20 rows read`],
  [{ what: 'rows read', done: 20, share: 1.2 }, `${'█'.repeat(24)} 100%  20 rows read`],
])('%j looks like %s', (progress, expected) => {
  expect(progressBar(progress)).toBe(expected);
});

test('is shown step by step', () => {
  const shown: string[] = [];
  const show = inSteps((text) => void shown.push(text.trim().split('%')[0]!.slice(-3).trim()), 4);
  for (let done = 1; done <= 100; done += 1) show({ what: 'rows', done, share: done / 100 });
  show({ what: 'areas', done: 1, share: 0.01 });
  expect(shown).toEqual(['1', '25', '50', '75', '100', '1']);
});
