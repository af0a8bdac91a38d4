import { Certainty } from '@regiograaf/subgraph-kit';
import { expect, test } from '@jest/globals';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { governanceFacts, governedMandate, TODAY } from '../testing/governance-facts.js';
import type { GovernanceMandate } from './facts.js';
import { unrepresentedMembers } from './unrepresented-members.js';

const one = governedMandate('one');
const two = governedMandate('two', { themeId: 'digital' });

test.each<[string, GovernanceMandate[], Record<string, string[]>, string[][]]>([
  ['bound by one mandate', [one], { one: ['a', 'b', 'c'] }, []],
  ['bound by several together', [one, two], { one: ['a', 'b'], two: ['c'] }, []],
  ['bound through whoever represents them', [one], { one: ['group', 'a', 'b', 'c', 'elsewhere'] }, []],
  ['not bound, some of them', [one], { one: ['b'] }, [['WARNING', 'a', 'c']]],
  ['not bound, as it is not known who gave it', [one], {}, [['WARNING', 'a', 'b', 'c']]],
  ['bound by what is proposed only', [governedMandate('one', { certainty: Certainty.PROPOSED })], { one: ['a', 'b', 'c'] }, [['INFO', 'a', 'b', 'c']]],
  ['bound by what ended', [governedMandate('one', { termTo: TODAY })], { one: ['a', 'b', 'c'] }, [['INFO', 'a', 'b', 'c']]],
  ['bound elsewhere', [governedMandate('one', { regionIds: ['zuid'] })], { one: ['a', 'b', 'c'] }, [['INFO', 'a', 'b', 'c']]],
  ['bound by a mandate of the other side', [governedMandate('one', { grantingSide: CounterpartyKind.INSURER })], { one: ['a', 'b', 'c'] }, [['INFO', 'a', 'b', 'c']]],
  ['bound by a mandate of any side', [governedMandate('one', { grantingSide: CounterpartyKind.ANY })], { one: ['a', 'b', 'c'] }, []],
  ['without any mandate', [], {}, [['INFO', 'a', 'b', 'c']]],
])('practices that are %s', (_, mandates, bound, expected) => {
  const facts = governanceFacts({ mandates, practices: ['c', 'a', 'b'], bound: ({ id }) => (bound[id] ? new Set(bound[id]) : undefined) });
  expect(unrepresentedMembers(facts, { validOn: TODAY }).map(({ severity, partnersOnly = [] }) => [severity, ...partnersOnly])).toEqual(expected);
});

test.each<[string, string[] | undefined, string[][]]>([
  ['bound', ['anna', 'bram', 'carla'], []],
  ['not bound, some of them', ['bram'], [['WARNING', 'membership:a', 'membership:a2', 'membership:c']]],
  ['not bound, beside practices that are', ['practice'], [['WARNING', 'membership:a', 'membership:a2', 'membership:b', 'membership:c']]],
  ['without any mandate', undefined, [['INFO', 'practice'], ['INFO', 'membership:a', 'membership:a2', 'membership:b', 'membership:c']]],
])('GPs in person who are %s', (_, bound, expected) => {
  const gps = [['a', 'anna'], ['a2', 'anna'], ['b', 'bram'], ['c', 'carla']].map(([id, person]) => ({ id: `membership:${id}`, personId: person! }));
  const practices = bound === undefined || bound.includes('practice') ? ['practice'] : [];
  const facts = governanceFacts({ mandates: bound ? [one] : [], practices, gps, bound: () => new Set(bound) });
  expect(unrepresentedMembers(facts, { validOn: TODAY }).map(({ severity, partnersOnly = [] }) => [severity, ...partnersOnly])).toEqual(expected);
});

test('who they are is for partners only, how many is for all', () => {
  const [found] = unrepresentedMembers(governanceFacts({ mandates: [one], practices: ['a', 'b'], bound: () => new Set(['a']) }), { validOn: TODAY });
  expect(found).toMatchObject({ records: [], partnersOnly: ['b'], message: { NL: expect.stringContaining('1/2'), EN: expect.stringContaining('1/2') } });
});

test('a GP counts once, however many memberships', () => {
  const gps = [['a', 'anna'], ['b', 'anna'], ['c', 'bram']].map(([id, personId]) => ({ id: id!, personId: personId! }));
  const [found] = unrepresentedMembers(governanceFacts({ mandates: [one], gps, bound: () => new Set(['bram']) }), { validOn: TODAY });
  expect(found).toMatchObject({ partnersOnly: ['a', 'b'], message: { NL: expect.stringContaining('1/2') } });
});
