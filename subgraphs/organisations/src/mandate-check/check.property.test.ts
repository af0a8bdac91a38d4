import { describe, expect, test } from '@jest/globals';
import { testSeed } from '@regiograaf/subgraph-kit/testing';
import fc from 'fast-check';
import { isEnough } from '../testing/check-model/naive-check.js';
import { asked, type Asked } from '../testing/check-model/random-check.js';
import { check, type Verdict } from './check.js';
import type { Question } from './question.js';

const judge = ({ question, facts, seen }: Asked, changed: Partial<Question> = {}): Verdict => check({ ...question, ...changed }, facts, ({ id }) => seen.includes(id));

const RUNS = { seed: testSeed(), numRuns: 1500 };

describe('a check', () => {
  test('finds a mandate wherever one is enough, and nowhere else', () => {
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(asked, (each) => {
        const enough = [...each.facts.mandates.values()].filter((mandate) => isEnough(mandate, each)).map(({ id }) => id);
        const { mandated, failure, proof, findings } = judge(each, { amount: '' });
        seen[mandated ? 'yes' : 'no'] += 1;
        expect(mandated).toBe(enough.length > 0);
        expect(failure === null).toBe(mandated);
        if (mandated) expect([enough.includes(proof[0]!.id), findings]).toEqual([true, []]);
        else expect([proof, findings.map((finding) => finding.failure).includes(failure!)]).toEqual([[], true]);
      }),
      RUNS,
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(50);
  });

  test('tells nothing of a ceiling that is hidden: its answer is the same for every amount', () => {
    fc.assert(
      fc.property(asked, (each) => {
        const nothingSeen = { ...each, seen: [] };
        const [low, high] = ['0.01', '9999999'].map((amount) => judge(nothingSeen, { amount }));
        expect(low).toEqual(high);
      }),
      RUNS,
    );
  });

  test('that holds for an amount holds for less, and for no amount', () => {
    fc.assert(
      fc.property(asked, (each) => {
        if (judge(each, { amount: '50' }).mandated !== true) return;
        for (const amount of ['5', '']) expect(judge(each, { amount }).mandated).toBe(true);
      }),
      RUNS,
    );
  });
});
