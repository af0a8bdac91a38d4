import { describe, expect, it } from '@jest/globals';
import { testSeed } from '@regiograaf/subgraph-kit/testing';
import fc from 'fast-check';
import { Aggregation } from '../indicator/aggregation.js';
import { aggregate, type Part } from './aggregate.js';

const { SUM, POPULATION_WEIGHTED_MEAN: MEAN, NOT_AGGREGABLE } = Aggregation;
const part = (value: number | null, inhabitants: number | null = 10): Part => ({ value, inhabitants });

describe('the figures of areas together are', () => {
  it.each([
    ['their sum', SUM, [part(1), part(2.5, null)], { value: 3.5, missing: 0 }],
    ['the sum of those that are there', SUM, [part(1), part(null), part(null, null)], { value: 1, missing: 2 }],
    ['not less where nobody lives', SUM, [part(1), part(null, 0)], { value: 1, missing: 0 }],
    ['nothing where all are missing, not 0', SUM, [part(null), part(null)], { value: null, missing: 2 }],
    ['0 where all are', SUM, [part(0), part(0)], { value: 0, missing: 0 }],
    ['their mean by inhabitants', MEAN, [part(10, 30), part(20, 10)], { value: 12.5, missing: 0 }],
    ['the mean of those that are there, and have inhabitants', MEAN, [part(10, 30), part(null, 10), part(20, null)], { value: 10, missing: 2 }],
    ['the mean of where people live', MEAN, [part(10, 30), part(50, 0), part(null, 0)], { value: 10, missing: 0 }],
    ['no mean where nobody lives', MEAN, [part(10, 0), part(20, 0)], { value: null, missing: 0 }],
    ['that of the only one, whatever the rule', NOT_AGGREGABLE, [part(7, null)], { value: 7, missing: 0 }],
    ['missing where that of the only one is', MEAN, [part(null)], { value: null, missing: 1 }],
    ['not missed where nobody lives in the only one', NOT_AGGREGABLE, [part(null, 0)], { value: null, missing: 0 }],
    ['nothing where the rule is that they do not add up', NOT_AGGREGABLE, [part(1), part(2)], { value: null, missing: 2 }],
    ['nothing of nothing', SUM, [], { value: null, missing: 0 }],
  ])('%s', (_, rule, parts, expected) => {
    expect(aggregate(rule, parts)).toEqual(expected);
  });

  it('the same however the areas are put together, if none is missing', () => {
    const parts = fc.array(fc.record({ value: fc.integer({ min: 0, max: 1000 }), inhabitants: fc.integer({ min: 1, max: 1000 }) }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(parts, fc.nat(8), fc.constantFrom(SUM, MEAN), (all, at, rule) => {
        const cut = 1 + (at % (all.length - 1));
        const together = (some: readonly { value: number; inhabitants: number }[]): Part => ({ value: aggregate(rule, some).value, inhabitants: some.reduce((sum, { inhabitants }) => sum + inhabitants, 0) });
        expect(aggregate(rule, [together(all.slice(0, cut)), together(all.slice(cut))]).value).toBeCloseTo(aggregate(rule, all).value!, 6);
      }),
      { seed: testSeed() },
    );
  });
});
