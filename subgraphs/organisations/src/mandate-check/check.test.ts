import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { describe, expect, test } from '@jest/globals';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { check } from './check.js';
import type { CheckedMandate } from './facts.js';
import type { CheckQuestion } from './question.js';

const QUESTION: CheckQuestion = {
  organisation: 'group',
  region: 'noord',
  theme: 'elderly',
  counterparty: CounterpartyKind.INSURER,
  authority: MandateAuthority.SIGN,
  amount: '',
  date: '2024-03-01',
};

const THEMES = new Map([['dementia', 'elderly'], ['elderly', 'care'], ['care', null], ['acute', 'care']].map(([id, parentId]) => [id!, { id: id!, parentId: parentId! }]));
const ORGANISATIONS = new Map([['director', 'group'], ['board', 'group'], ['buyer', 'insurer'], ['other', 'elsewhere']]);

/** Of the group's director, to sign with insurers on care for the elderly; always. */
function held(id: string, attributes: Partial<CheckedMandate> = {}): CheckedMandate {
  return {
    id,
    themeId: 'elderly',
    regionIds: ['noord'],
    counterparty: CounterpartyKind.INSURER,
    authority: MandateAuthority.SIGN,
    parentId: null,
    certainty: Certainty.ESTABLISHED,
    // Seen from the date of the answer, which is not the date asked about.
    status: TermStatus.ENDED,
    termFrom: null,
    termTo: null,
    ceilingEuros: null,
    grantorBodyId: null,
    grantorOrganisationId: 'members',
    holderPostId: 'director',
    holderBodyId: null,
    ...attributes,
  };
}

function outcome(mandates: readonly CheckedMandate[], asked: Partial<CheckQuestion> = {}, seen: readonly string[] = []): string[] {
  const facts = { themes: THEMES, organisationOf: ORGANISATIONS, mandates: new Map(mandates.map((mandate) => [mandate.id, mandate])) };
  const { mandated, failure, proof } = check({ ...QUESTION, ...asked }, facts, ({ id }) => seen.includes(id));
  return [String(mandated), ...(failure ? [failure] : []), ...proof.map(({ id }) => id)];
}

const sub = held('sub', { parentId: 'top' });

describe('an organisation was mandated', () => {
  test.each<[string, CheckedMandate[], Partial<CheckQuestion>, string[]]>([
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
    ['on the other side of the table', [held('one', { holderPostId: 'buyer', counterparty: CounterpartyKind.GP_CARE })], { organisation: 'insurer', counterparty: CounterpartyKind.GP_CARE }, ['one']],
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
    ['NOT_YET_OR_EXPIRED', 'it began a day later', [held('one', { termFrom: '2024-03-02', authority: MandateAuthority.EXPLORE })]],
    ['NOT_YET_OR_EXPIRED', 'it ended that day', [held('one', { termTo: '2024-03-01' })]],
    ['NOT_YET_OR_EXPIRED', 'the one above it had ended', [sub, held('top', { termTo: '2024-01-01' })]],
    ['LOWER_AUTHORITY', 'it does not go far enough', [held('one', { authority: MandateAuthority.AGREE })]],
    ['LOWER_AUTHORITY', 'the one above it does not', [sub, held('top', { authority: MandateAuthority.AGREE })]],
    ['LOWER_AUTHORITY', 'one ended, another is too low', [held('one', { termTo: '2020-01-01' }), held('two', { authority: MandateAuthority.AGREE })]],
  ])('is %s: %s', (failure, _, mandates) => {
    expect(outcome(mandates)).toEqual(['false', failure]);
  });
});

describe('a ceiling', () => {
  const hundred = held('hundred', { ceilingEuros: '100.00' });

  test.each<[string, CheckedMandate[], string, string[]]>([
    ['covers less', [hundred], '99.99', ['true', 'hundred']],
    ['covers just that', [hundred], '100', ['true', 'hundred']],
    ['covers no more', [hundred], '100.01', ['false', 'CEILING_EXCEEDED']],
    ['is exact for large amounts', [held('large', { ceilingEuros: '9007199254740.99' })], '9007199254741', ['false', 'CEILING_EXCEEDED']],
    ['does not matter without an amount', [hundred], '', ['true', 'hundred']],
    ['does not matter where another has none', [hundred, held('free')], '500', ['true', 'free']],
    ['binds those below it', [held('low', { parentId: 'hundred' }), hundred], '500', ['false', 'CEILING_EXCEEDED']],
  ])('%s', (_, mandates, amount, expected) => {
    expect(outcome(mandates, { amount }, mandates.map(({ id }) => id))).toEqual(expected);
  });

  test.each(['1', '100', '100.01', '5000'])('that is not shown gives one answer for every amount: %s', (amount) => {
    expect(outcome([hundred], { amount })).toEqual(['null', 'WITHHELD']);
    expect(outcome([held('low', { parentId: 'hundred' }), hundred], { amount }, ['low'])).toEqual(['null', 'WITHHELD']);
    expect(outcome([hundred, held('free')], { amount })).toEqual(['true', 'free']);
    expect(outcome([hundred, held('one', { ceilingEuros: '0.50' })], { amount }, ['one'])).toEqual(['null', 'WITHHELD']);
  });

  test('says nothing where another rule fails first', () => {
    expect(outcome([{ ...hundred, termTo: '2020-01-01' }], { amount: '500' })).toEqual(['false', 'NOT_YET_OR_EXPIRED']);
  });
});
