import { Certainty } from '@regiograaf/subgraph-kit';
import { describe, expect, test } from '@jest/globals';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { held, outcome } from '../testing/checked-mandates.js';
import type { CheckedMandate } from './facts.js';
import type { Question } from './question.js';

const sub = held('sub', { parentId: 'top' });

describe('an organisation was mandated', () => {
  test.each<[string, CheckedMandate[], Partial<Question>, string[]]>([
    ['for just this', [held('one')], {}, ['one']],
    ['through a body', [held('one', { holderPostId: null, holderBodyId: 'board' })], {}, ['one']],
    ['for a wider theme', [held('one', { themeId: 'care' })], {}, ['one']],
    ['for both, the narrower of which proves it', [held('a', { themeId: 'care' }), held('b')], {}, ['b']],
    ['towards any side', [held('one', { counterparty: CounterpartyKind.ANY })], {}, ['one']],
    ['further than asked', [held('one')], { authority: MandateAuthority.REPRESENT }, ['one']],
    ['in more regions', [held('one', { regionIds: ['zuid', 'noord'] })], {}, ['one']],
    ['from that very day', [held('one', { termFrom: '2024-03-01' })], {}, ['one']],
    ['until the day after', [held('one', { termTo: '2024-03-02' })], {}, ['one']],
    ['by a mandate that was passed on', [sub, held('top', { holderPostId: 'other', regionIds: ['land'], themeId: 'care' })], {}, ['sub', 'top']],
    ['on the other side of the table', [held('one', { holderPostId: 'buyer', counterparty: CounterpartyKind.GP_CARE })], { actor: { kind: 'organisation', id: 'insurer' }, counterparty: CounterpartyKind.GP_CARE }, ['one']],
    ['beside one that was not enough', [held('one', { authority: MandateAuthority.EXPLORE }), held('two', { termTo: '2020-01-01' }), held('three')], {}, ['three']],
  ])('%s', (_, mandates, asked, proof) => {
    expect(outcome(mandates, asked)).toEqual(['true', ...proof]);
  });
});

describe('the first rule that fails', () => {
  test.each<[string, string, CheckedMandate[]]>([
    ['NO_MANDATE', 'there is none', []],
    ['NO_MANDATE', 'another organisation holds it', [held('one', { holderPostId: 'other' })]],
    ['NO_MANDATE', 'who holds it is not known', [held('one', { holderPostId: 'unknown' })]],
    ['NO_MANDATE', 'the organisation only gave it', [held('one', { holderPostId: 'other', grantorOrganisationId: 'group' })]],
    ['NO_MANDATE', 'it is for a narrower theme', [held('one', { themeId: 'dementia' })]],
    ['NO_MANDATE', 'it is for another region', [held('one', { regionIds: ['zuid'] })]],
    ['WRONG_COUNTERPARTY', 'it is towards others', [held('one', { counterparty: CounterpartyKind.HOSPITAL, certainty: Certainty.PROPOSED })]],
    ['BROKEN_CHAIN', 'the one above it is not known', [sub]],
    ['BROKEN_CHAIN', 'it stands above itself', [sub, held('top', { parentId: 'sub' })]],
    ['NOT_ESTABLISHED', 'it is proposed', [held('one', { certainty: Certainty.PROPOSED, termTo: '2020-01-01' })]],
    ['NOT_ESTABLISHED', 'the one above it is negotiated', [sub, held('top', { certainty: Certainty.UNDER_NEGOTIATION })]],
    ['NOT_YET', 'it began a day later', [held('one', { termFrom: '2024-03-02', authority: MandateAuthority.EXPLORE })]],
    ['EXPIRED', 'it ended that day', [held('one', { termTo: '2024-03-01' })]],
    ['EXPIRED', 'the one above it had ended', [sub, held('top', { termTo: '2024-01-01' })]],
    ['LOWER_AUTHORITY', 'it does not go far enough', [held('one', { authority: MandateAuthority.AGREE })]],
    ['LOWER_AUTHORITY', 'the one above it does not', [sub, held('top', { authority: MandateAuthority.AGREE })]],
    ['NOT_YET', 'the one above it has yet to begin', [sub, held('top', { termFrom: '2024-03-02' })]],
    ['EXPIRED', 'one has yet to begin, another ended', [held('one', { termFrom: '2025-01-01' }), held('two', { termTo: '2020-01-01' })]],
    ['LOWER_AUTHORITY', 'one ended, another is too low', [held('one', { termTo: '2020-01-01' }), held('two', { authority: MandateAuthority.AGREE })]],
  ])('is %s: %s', (failure, _, mandates) => {
    expect(outcome(mandates)).toEqual(['false', failure]);
  });
});
