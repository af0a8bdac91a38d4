import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import fc from 'fast-check';
import { MandateAuthority } from '../../mandate/authority.js';
import { CounterpartyKind } from '../../mandate/counterparty.js';
import type { CheckedMandate, CheckFacts } from '../../mandate-check/facts.js';
import type { Question } from '../../mandate-check/question.js';

const AUTHORITIES = Object.values(MandateAuthority);
const DAYS = ['2023-01-01', '2024-01-01', '2025-01-01'];
export const IDS = ['m0', 'm1', 'm2', 'm3', 'm4'];
/** Each theme and the one above it. */
export const PARENTS = new Map([['dementia', 'elderly'], ['elderly', 'care'], ['care', null], ['acute', 'care']]);
/** Each post and body and its organisation. */
export const ORGANISATIONS = new Map([['director', 'group'], ['second', 'group'], ['other', 'elsewhere'], ['board', 'group']]);

const mostly = <T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>): fc.Arbitrary<T> => fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: other });
const someDay = mostly<string | null>(fc.constant(null), fc.constantFrom(...DAYS));
const someSide = fc.constantFrom(CounterpartyKind.INSURER, CounterpartyKind.INSURER, CounterpartyKind.HOSPITAL);

function someMandate(id: string): fc.Arbitrary<CheckedMandate> {
  return fc
    .record({
      themeId: mostly(fc.constantFrom('elderly', 'care'), fc.constantFrom(...PARENTS.keys())),
      regionIds: fc.subarray(['noord', 'zuid'], { minLength: 1 }),
      counterparty: fc.constantFrom(CounterpartyKind.INSURER, CounterpartyKind.ANY, CounterpartyKind.ANY),
      grantingSide: fc.constant(CounterpartyKind.GP_CARE),
      authority: mostly(fc.constant(MandateAuthority.SIGN), fc.constantFrom(...AUTHORITIES)),
      parentId: mostly<string | null>(fc.constant(null), fc.constantFrom(...IDS, 'unknown')),
      certainty: mostly(fc.constant(Certainty.ESTABLISHED), fc.constant(Certainty.PROPOSED)),
      termFrom: someDay,
      termTo: someDay,
      ceilingEuros: fc.option(fc.constantFrom('10', '100.50'), { freq: 2 }),
      exclusive: fc.constantFrom(false, false, true),
      holder: fc.constantFrom(...ORGANISATIONS.keys()),
    })
    .map(({ holder, ...mandate }) => ({
      ...mandate,
      id,
      status: TermStatus.ACTIVE,
      grantorBodyId: null,
      grantorOrganisationId: 'members',
      holderPostId: holder === 'board' ? null : holder,
      holderBodyId: holder === 'board' ? holder : null,
    }));
}

export interface Asked {
  question: Question;
  facts: CheckFacts;
  /** Mandates of which the ceiling is shown. */
  seen: string[];
}

const someone = fc.constantFrom<Question['actor']>(
  { kind: 'organisation', id: 'group' },
  { kind: 'organisation', id: 'elsewhere' },
  { kind: 'post', id: 'director' },
  { kind: 'body', id: 'board' },
  { kind: 'person', id: 'anna' },
  { kind: 'person', id: 'carla' },
);

/** A question over a region that need not keep the rules of the database. */
export const asked: fc.Arbitrary<Asked> = fc
  .record({
    mandates: fc.tuple(...IDS.map(someMandate)),
    count: fc.integer({ min: 1, max: IDS.length }),
    existing: fc.subarray([...ORGANISATIONS.keys()], { minLength: 3 }),
    appointments: fc.subarray([
      { postId: 'director', personId: 'anna', acting: false },
      { postId: 'director', personId: 'bram', acting: true },
      { postId: 'other', personId: 'anna', acting: true },
      { postId: 'second', personId: 'bram', acting: false },
    ], { minLength: 2 }),
    binding: fc.subarray(IDS),
    seen: fc.subarray(IDS),
    actor: someone,
    theme: mostly(fc.constantFrom('dementia', 'elderly'), fc.constantFrom(...PARENTS.keys(), 'unheard-of')),
    region: fc.option(fc.constantFrom('noord', 'zuid')),
    counterparty: someSide,
    authority: fc.constantFrom(...AUTHORITIES),
    amount: fc.constantFrom('', '5', '50', '500'),
    date: fc.constantFrom(...DAYS),
    onBehalfOf: mostly<string | null>(fc.constant(null), fc.constant('practice')),
  })
  .map(({ mandates, count, existing, appointments, binding, seen, ...question }) => ({
    question,
    seen,
    facts: {
      themes: new Map([...PARENTS].map(([id, parentId]) => [id, { id, parentId }])),
      mandates: new Map(mandates.slice(0, count).map((mandate) => [mandate.id, mandate])),
      organisationOf: ORGANISATIONS,
      existing: new Set(existing),
      appointments,
      binds: ({ id }) => binding.includes(id),
    },
  }));
