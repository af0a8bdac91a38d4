import { Certainty } from '@regiograaf/subgraph-kit';
import { describe, expect, test } from '@jest/globals';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { held, outcome } from '../testing/checked-mandates.js';
import type { CheckedMandate } from './facts.js';

describe('an exclusive mandate of somebody else', () => {
  const one = held('one');
  const exclusive = (attributes: Partial<CheckedMandate> = {}): CheckedMandate => held('x', { exclusive: true, holderPostId: 'other', ...attributes });

  test.each<[string, CheckedMandate[], string[]]>([
    ['for the same leaves no room', [one, exclusive()], ['false', 'EXCLUSIVE_TO_ANOTHER']],
    ['towards any side leaves none', [one, exclusive({ counterparty: CounterpartyKind.ANY })], ['false', 'EXCLUSIVE_TO_ANOTHER']],
    ['on a narrower theme that is asked about leaves none', [held('one', { themeId: 'care' }), exclusive()], ['false', 'EXCLUSIVE_TO_ANOTHER']],
    ['on a wider theme leaves room', [one, exclusive({ themeId: 'care' })], ['true', 'one']],
    ['on a narrower theme that is not asked about leaves room', [one, exclusive({ themeId: 'dementia' })], ['true', 'one']],
    ['towards another side leaves room', [one, exclusive({ counterparty: CounterpartyKind.HOSPITAL })], ['true', 'one']],
    ['of any side leaves none', [one, exclusive({ grantingSide: CounterpartyKind.ANY })], ['false', 'EXCLUSIVE_TO_ANOTHER']],
    ['of one side leaves none to any', [held('one', { grantingSide: CounterpartyKind.ANY }), exclusive()], ['false', 'EXCLUSIVE_TO_ANOTHER']],
    ['of another side of the table leaves room', [one, exclusive({ grantingSide: CounterpartyKind.INSURER })], ['true', 'one']],
    ['with another authority leaves room', [one, exclusive({ authority: MandateAuthority.AGREE })], ['true', 'one']],
    ['in another region leaves room', [one, exclusive({ regionIds: ['zuid'] })], ['true', 'one']],
    ['that ended leaves room', [one, exclusive({ termTo: '2024-03-01' })], ['true', 'one']],
    ['that has yet to begin leaves room', [one, exclusive({ termFrom: '2024-03-02' })], ['true', 'one']],
    ['that is proposed leaves room', [one, exclusive({ certainty: Certainty.PROPOSED })], ['true', 'one']],
    ['out of which it was passed on leaves room', [held('one', { parentId: 'x' }), exclusive()], ['true', 'one', 'x']],
    ['that was passed on out of it leaves room', [one, exclusive({ parentId: 'one' })], ['true', 'one']],
    ['of the same organisation proves it instead', [one, exclusive({ holderPostId: 'second' })], ['true', 'x']],
  ])('%s', (_, mandates, expected) => {
    expect(outcome(mandates)).toEqual(expected);
  });
});
