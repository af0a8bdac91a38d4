import { expect, test } from '@jest/globals';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { governanceFacts, governedMandate, TODAY } from '../testing/governance-facts.js';
import { conflictingMandates } from './conflicting-mandates.js';
import type { GovernanceMandate } from './facts.js';

const one = governedMandate('one');
const other = (attributes: Partial<GovernanceMandate> = {}): GovernanceMandate => governedMandate('two', { holderPostId: 'buyer', ...attributes });
const ANY = { counterparty: CounterpartyKind.ANY };

test.each<[string, GovernanceMandate[], string[][]]>([
  ['alone', [one], []],
  ['of two holders', [one, other()], [['WARNING', 'one', 'two', 'elderly']]],
  ['of a post and a body', [one, other({ holderPostId: null, holderBodyId: 'board' })], [['WARNING', 'one', 'two', 'elderly']]],
  ['of two grantors', [one, other({ grantorOrganisationId: 'others' })], [['INFO', 'one', 'two', 'elderly']]],
  ['of which one is exclusive', [one, other({ exclusive: true })], [['URGENT', 'one', 'two', 'elderly']]],
  ['of one holder', [one, other({ holderPostId: 'director' })], []],
  ['of which one is part of the other', [one, other({ parentId: 'one' })], []],
  ['that are parts of one', [governedMandate('top', { themeId: 'care' }), governedMandate('one', { parentId: 'top' }), other({ parentId: 'top' })], [['WARNING', 'one', 'two', 'elderly']]],
  ['for two sides', [one, other({ grantingSide: CounterpartyKind.INSURER })], []],
  ['of which one is given by any side', [one, other({ grantingSide: CounterpartyKind.ANY })], [['WARNING', 'one', 'two', 'elderly']]],
  ['of which one is given by any side and the other towards any', [governedMandate('one', ANY), other({ grantingSide: CounterpartyKind.ANY })], [['WARNING', 'one', 'two', 'elderly']]],
  ['both given by any side, towards two', [governedMandate('one', { grantingSide: CounterpartyKind.ANY }), other({ grantingSide: CounterpartyKind.ANY, counterparty: CounterpartyKind.GGZ })], []],
  ['on two themes', [one, other({ themeId: 'care' })], []],
  ['with two authorities', [one, other({ authority: MandateAuthority.SIGN })], []],
  ['towards two sides', [one, other({ counterparty: CounterpartyKind.GGZ })], []],
  ['in two regions', [one, other({ regionIds: ['zuid'] })], []],
  ['one after the other', [one, other({ termTo: TODAY })], []],
  ['of which one is towards any side', [one, other(ANY)], [['WARNING', 'one', 'two', 'elderly']]],
  ['both towards any side', [governedMandate('one', ANY), other(ANY)], [['WARNING', 'one', 'two', 'elderly']]],
  [
    'towards any side, beside two that differ',
    [one, governedMandate('ggz', { counterparty: CounterpartyKind.GGZ }), other(ANY)],
    [['WARNING', 'one', 'two', 'elderly'], ['WARNING', 'ggz', 'two', 'elderly']],
  ],
  ['of three holders', [one, other(), governedMandate('three', { holderPostId: 'office' })], [['WARNING', 'one', 'two', 'three', 'elderly']]],
])('mandates %s', (_, mandates, expected) => {
  const found = conflictingMandates(governanceFacts({ mandates }), { validOn: TODAY });
  expect(found.map(({ severity, records }) => [severity, ...records])).toEqual(expected);
});
