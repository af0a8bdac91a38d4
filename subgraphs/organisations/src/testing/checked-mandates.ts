import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { check, type Verdict } from '../mandate-check/check.js';
import type { CheckedMandate, CheckFacts } from '../mandate-check/facts.js';
import type { Question } from '../mandate-check/question.js';

// A question whether an organisation was mandated, and what is known about it, without a database. Ids are given without their prefix.

const QUESTION: Question = {
  actor: { kind: 'organisation', id: 'group' },
  region: 'noord',
  onBehalfOf: null,
  theme: 'elderly',
  counterparty: CounterpartyKind.INSURER,
  authority: MandateAuthority.SIGN,
  amount: '',
  date: '2024-03-01',
};

const THEMES = new Map([['dementia', 'elderly'], ['elderly', 'care'], ['care', null], ['acute', 'care']].map(([id, parentId]) => [id!, { id: id!, parentId: parentId! }]));
const ORGANISATIONS = new Map([['director', 'group'], ['board', 'group'], ['buyer', 'insurer'], ['other', 'elsewhere'], ['second', 'group'], ['committee', 'group']]);
const APPOINTMENTS = ['director', 'buyer', 'other', 'second'].map((postId) => ({ postId, personId: `${postId}-person`, acting: false }));

/** Of the group's director, to sign with insurers on care for the elderly; always. */
export function held(id: string, attributes: Partial<CheckedMandate> = {}): CheckedMandate {
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
    grantingSide: CounterpartyKind.GP_CARE,
    exclusive: false,
    grantorBodyId: null,
    grantorOrganisationId: 'members',
    holderPostId: 'director',
    holderBodyId: null,
    ...attributes,
  };
}

export type Known = Partial<Omit<CheckFacts, 'mandates'>>;

/** Mandates of which the ceiling is shown are `seen`. */
type Given = Known & { seen?: readonly string[] };

/** What is found of these mandates. */
export function verdict(mandates: readonly CheckedMandate[], asked: Partial<Question> = {}, { seen = [], ...known }: Given = {}): Verdict {
  const facts: CheckFacts = {
    themes: THEMES,
    organisationOf: ORGANISATIONS,
    mandates: new Map(mandates.map((mandate) => [mandate.id, mandate])),
    existing: new Set(ORGANISATIONS.keys()),
    appointments: APPOINTMENTS,
    binds: () => false,
    ...known,
  };
  return check({ ...QUESTION, ...asked }, facts, ({ id }) => seen.includes(id));
}

/** The same in short: whether it was mandated, the first rule that fails, and the proof. */
export function outcome(...given: Parameters<typeof verdict>): string[] {
  const { mandated, failure, proof } = verdict(...given);
  return [String(mandated), ...(failure ? [failure] : []), ...proof.map(({ id }) => id)];
}
