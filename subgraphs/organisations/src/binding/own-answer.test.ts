import { expect, test } from '@jest/globals';
import type { Answer } from '../mandated-contact/answer.js';
import { FallbackReason } from '../mandated-contact/reasons.js';
import { heldMandate } from '../testing/region-facts.js';
import { ownAnswer } from './own-answer.js';

function ofRegion(region: string, outcome: Partial<Answer>): Answer {
  return { region, theme: 'care', involve: [], underDiscussion: [], certainty: null, fictional: false, lastConfirmedAt: null, ...outcome };
}

const mandated = { mandate: heldMandate('one') };
const notBound = { reason: FallbackReason.NOT_BOUND };
const expired = { reason: FallbackReason.EXPIRED };

test.each<[string, Partial<Answer>[], number]>([
  ['the first with a mandate', [expired, notBound, mandated, mandated], 2],
  ['without one, the first in which a mandate does not bind it', [expired, notBound, notBound], 1],
  ['without any, the first', [expired, { reason: FallbackReason.NO_MANDATE }], 0],
])('of the answers of its regions an organisation gets %s', (_, outcomes, index) => {
  const answers = outcomes.map((outcome, at) => ofRegion(`${at}`, outcome));
  expect(ownAnswer('care', answers)).toBe(answers[index]);
});

test('without a region nobody is mandated', () => {
  expect(ownAnswer('care', [])).toEqual({ theme: 'care', reason: 'NO_MANDATE', involve: [], underDiscussion: [], certainty: null, fictional: false, lastConfirmedAt: null });
});
