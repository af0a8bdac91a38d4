import type { Fact, Id } from './memory.js';
import { naivelyNotBound } from './naive-binding.js';
import { byWorth, chainOf, hasExpired, isInForce, rank } from './naive-chain.js';
import { naiveFallback, type NaiveFallback } from './naive-fallback.js';
import { naiveInvolvements, type NaiveInvolvement } from './naive-involvements.js';
import { contactPointsOf, holderOf, isHeld } from './naive-reach.js';
import { AUTHORITIES, lineOf, type Question, type State } from './state.js';

/** What of an answer is compared; ids, and null or nothing where it has none. */
export interface NaiveAnswer {
  kind: string;
  reason: string | null;
  mandate: string | null;
  chain: string[];
  post: string | null;
  body: string | null;
  contactPoints: string[];
  person: string | null;
  personStatus: string | null;
  notBoundCount: number | null;
  notBound: string[] | null;
  fallback: NaiveFallback | null;
  alsoInvolve: NaiveInvolvement[];
  underDiscussion: string[];
  certainty: string | null;
}

/** The answer that the design asks for, in the plainest words; null for a theme that is not known. */
export function naiveAnswer(state: State, question: Question): NaiveAnswer | null {
  if (!state.now.theme.some(({ id }) => id === question.theme)) return null;
  const line = lineOf(state, question.theme);
  const about = state.now.mandate.filter((each) => isAbout(each, question, line)).toSorted(byWorth(state, line));
  const inForce = about.filter((each) => isInForce(state, each));
  const idle = about.filter((each) => !inForce.includes(each));
  const asked = AUTHORITIES.indexOf(question.authority);
  const best = inForce.find((each) => rank(each) >= asked);
  const lower = inForce.filter((each) => rank(each) < asked).toSorted((one, other) => rank(other) - rank(one));
  const discussed = idle.filter(({ certainty, status }) => certainty !== 'ESTABLISHED' && status !== 'ENDED');
  const shared = { alsoInvolve: naiveInvolvements(state, { region: question.region, line, contact: best?.holder_post ?? null }), underDiscussion: idsOf(discussed) };

  if (best) {
    const turning = { region: question.region, line, lower, reason: 'VACANT', vacant: best, holders: [best, ...lower] };
    return { ...shared, ...contact(state, question, best), fallback: isHeld(state, best, { acting: false }) ? null : naiveFallback(state, turning) };
  }
  const [reason, restsOn] = reasonFor(lower[0], discussed[0], idle.find((each) => hasExpired(state, each)));
  const fallback = naiveFallback(state, { region: question.region, line, lower, reason, vacant: undefined, holders: [...lower, ...idle] });
  return { ...shared, ...NO_CONTACT, reason, fallback, certainty: restsOn?.certainty ?? null };
}

function isAbout(mandate: Fact, { region, counterparty }: Question, line: readonly Id[]): boolean {
  const isOfGps = ['GP_CARE', 'ANY'].includes(mandate.granting_side);
  return isOfGps && line.includes(mandate.theme) && mandate.regions.includes(region) && [counterparty, 'ANY'].includes(mandate.counterparty);
}

function reasonFor(lower: Fact | undefined, discussed: Fact | undefined, expired: Fact | undefined): [string, Fact | undefined] {
  if (lower) return ['LOWER_AUTHORITY', lower];
  if (discussed) return ['MANDATE_UNDER_DISCUSSION', discussed];
  return expired ? ['EXPIRED', expired] : ['NO_MANDATE', undefined];
}

function contact(state: State, { region }: Question, mandate: Fact): Omit<NaiveAnswer, 'alsoInvolve' | 'underDiscussion' | 'fallback'> {
  const chain = chainOf(state, mandate);
  const notBound = naivelyNotBound(state, region, chain);
  const person = holderOf(state, mandate.holder_post)?.person ?? null;
  return {
    kind: 'MandatedContact',
    reason: null,
    mandate: mandate.id,
    chain: chain.map(({ id }) => id),
    post: state.now.post.find(({ id }) => id === mandate.holder_post)?.id ?? null,
    body: state.now.body.find(({ id }) => id === mandate.holder_body)?.id ?? null,
    contactPoints: contactPointsOf(state, mandate.holder_post, mandate.holder_body),
    person,
    personStatus: mandate.holder_post == null ? 'UNKNOWN' : person === null ? 'VACANT' : 'VISIBLE',
    notBoundCount: notBound?.length ?? null,
    notBound,
    certainty: 'ESTABLISHED',
  };
}

const NO_CONTACT = {
  kind: 'NoMandatedContact',
  mandate: null,
  chain: [],
  post: null,
  body: null,
  contactPoints: [],
  person: null,
  personStatus: null,
  notBoundCount: null,
  notBound: null,
};

function idsOf(facts: readonly Fact[]): string[] {
  return facts.map(({ id }) => id).toSorted();
}
