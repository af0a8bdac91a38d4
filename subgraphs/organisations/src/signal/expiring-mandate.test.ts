import { Certainty } from '@regiograaf/subgraph-kit';
import { expect, test } from '@jest/globals';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { governanceFacts, governedMandate, TODAY } from '../testing/governance-facts.js';
import { expiringMandates } from './expiring-mandate.js';
import type { GovernanceMandate } from './facts.js';

function found(mandates: readonly GovernanceMandate[], expiringWithinDays = 90): (string | null | undefined)[][] {
  const signals = expiringMandates(governanceFacts({ mandates }), { validOn: TODAY, expiringWithinDays });
  return signals.map(({ severity, date, records }) => [severity, date, records[0]]);
}

const ending = governedMandate('one', { termTo: '2024-05-01' });
const next = (attributes: Partial<GovernanceMandate> = {}): GovernanceMandate => governedMandate('next', { termFrom: '2024-05-01', holderPostId: 'other', ...attributes });

test.each<[string, GovernanceMandate[], string[][]]>([
  ['without an end', [governedMandate('one')], []],
  ['that ended', [governedMandate('one', { termTo: TODAY })], []],
  ['that has yet to begin', [governedMandate('one', { termFrom: '2024-04-01', termTo: '2024-05-01' })], []],
  ['that is proposed', [{ ...ending, certainty: Certainty.PROPOSED }], []],
  ['that ends tomorrow', [governedMandate('one', { termTo: '2024-03-02' })], [['URGENT', '2024-03-02', 'one']]],
  ['that ends in thirty days', [governedMandate('one', { termTo: '2024-03-31' })], [['URGENT', '2024-03-31', 'one']]],
  ['that ends a day later', [governedMandate('one', { termTo: '2024-04-01' })], [['WARNING', '2024-04-01', 'one']]],
  ['that ends on the last day', [governedMandate('one', { termTo: '2024-05-30' })], [['WARNING', '2024-05-30', 'one']]],
  ['that ends after it', [governedMandate('one', { termTo: '2024-05-31' })], []],
  ['above which one ends', [governedMandate('sub', { parentId: 'one' }), { ...ending, regionIds: ['land'] }], [['WARNING', '2024-05-01', 'sub']]],
  ['that has a successor', [ending, next()], []],
  ['whose holder has another', [ending, governedMandate('also')], []],
  ['beside one of another holder', [ending, governedMandate('also', { holderPostId: 'other' })], [['WARNING', '2024-05-01', 'one']]],
  ['whose successor is proposed', [ending, next({ certainty: Certainty.PROPOSED })], [['WARNING', '2024-05-01', 'one']]],
  ['whose successor begins late', [ending, next({ termFrom: '2024-05-02' })], [['WARNING', '2024-05-01', 'one']]],
  ['whose successor does not go as far', [ending, next({ authority: MandateAuthority.EXPLORE })], [['WARNING', '2024-05-01', 'one']]],
  ['whose successor is of any side', [ending, next({ grantingSide: CounterpartyKind.ANY })], []],
  ['whose successor is of another side', [ending, next({ grantingSide: CounterpartyKind.HOSPITAL })], [['WARNING', '2024-05-01', 'one']]],
  ['of any side, whose successor is of one', [{ ...ending, grantingSide: CounterpartyKind.ANY }, next()], [['WARNING', '2024-05-01', 'one']]],
  ['whose successor is towards any side', [ending, next({ counterparty: CounterpartyKind.ANY })], []],
  ['towards any side, whose successor is towards one', [{ ...ending, counterparty: CounterpartyKind.ANY }, next()], [['WARNING', '2024-05-01', 'one']]],
  ['whose successor is on a wider theme', [ending, next({ themeId: 'care' })], []],
  ['whose successor is on a narrower theme', [ending, next({ themeId: 'dementia' })], [['WARNING', '2024-05-01', 'one']]],
  ['whose successor is up to as much', [{ ...ending, ceilingEuros: '50000.00' }, next({ ceilingEuros: '50000' })], []],
  ['whose successor is up to anything', [{ ...ending, ceilingEuros: '50000' }, next()], []],
  ['whose successor is up to less', [{ ...ending, ceilingEuros: '50000' }, next({ ceilingEuros: '9000' })], [['WARNING', '2024-05-01', 'one']]],
  ['up to anything, whose successor is not', [ending, next({ ceilingEuros: '50000' })], [['WARNING', '2024-05-01', 'one']]],
  ['whose successor is towards others', [ending, next({ counterparty: CounterpartyKind.GGZ })], [['WARNING', '2024-05-01', 'one']]],
])('a mandate %s', (_, mandates, expected) => {
  expect(found(mandates)).toEqual(expected);
});

test('as many days as are asked for', () => {
  expect(found([ending], 0)).toEqual([]);
  expect(found([governedMandate('one', { termTo: '2025-01-01' })], 365)).toEqual([['INFO', '2025-01-01', 'one']]);
});
