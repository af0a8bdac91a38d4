import { expect, test } from '@jest/globals';
import { Language } from '@regiograaf/subgraph-kit';
import { nextStep } from './next-step.js';
import { FallbackStep } from './reasons.js';

test('every step says what to do next, in both languages', () => {
  const sentences = Object.values(FallbackStep).flatMap((step) => Object.values(Language).map((language) => nextStep(step, language)));
  expect(new Set(sentences).size).toBe(10);
  expect(sentences.filter((sentence) => !/^[A-Z].+\.$/.test(sentence))).toEqual([]);
});
