import type { Fact, Id } from './memory.js';
import { inOrderOf } from './naive-chain.js';
import { leadsOf } from './naive-involvements.js';
import { contactPointsOf, isFilled, isHeld } from './naive-reach.js';
import { holds, type State } from './state.js';

export interface NaiveFallback {
  step: string;
  reason: string;
  post: string | null;
  body: string | null;
  themeLead: string | null;
  mandate: string | null;
  contactPoints: string[];
}

interface Turning {
  region: string;
  line: readonly Id[];
  reason: string;
  /** The mandate that answers, of which the holder is not there. */
  vacant: Fact | undefined;
  /** Mandates in force that do not go far enough, the highest first. */
  lower: readonly Fact[];
  /** Mandates of which the holder's organisation knows more, the first to ask first. */
  holders: readonly Fact[];
}

/** Whom to turn to: acting holder, holder of a lower authority, theme lead, board, secretariat; then who may not be there at all. */
export function naiveFallback(state: State, { region, line, reason, vacant, lower, holders }: Turning): NaiveFallback | null {
  const turnTo = (step: string, { post = null, body = null, ...rest }: { post?: Id; body?: Id; themeLead?: string; mandate?: string }): NaiveFallback => ({
    step,
    reason,
    themeLead: null,
    mandate: null,
    ...rest,
    post: state.now.post.find(({ id }) => id === post)?.id ?? null,
    body: state.now.body.find(({ id }) => id === body)?.id ?? null,
    contactPoints: contactPointsOf(state, post, body),
  });
  const organisations = holders.map((each) => organisationOf(state, each)).filter((each) => each !== null);
  const regional = regionalOrganisations(state, region);
  const leads = leadsOf(state, region, line);
  const boardOf = (among: readonly string[]): NaiveFallback | undefined => {
    const found = firstOf(state.now.body, 'BOARD', among);
    return found && turnTo('BOARD', { body: found.id });
  };
  const officeOf = (among: readonly string[]): NaiveFallback | undefined => {
    const found = firstOf(state.now.post, 'SECRETARIAT', among);
    return found && turnTo('SECRETARIAT', { post: found.id });
  };

  if (vacant?.holder_post && isHeld(state, vacant, { acting: true })) return turnTo('ACTING_HOLDER', { post: vacant.holder_post });
  const below = lower.find((each) => isHeld(state, each, { acting: true }));
  if (below) return turnTo('LOWER_AUTHORITY', { post: below.holder_post, body: below.holder_body, mandate: below.id });
  const lead = leads.find((each) => isFilled(state, each.post, { acting: true }));
  if (lead) return turnTo('THEME_LEAD', { post: lead.post, themeLead: lead.id });
  const board = boardOf(organisations.length > 0 ? organisations : regional);
  const answer = board ?? officeOf([...organisations, ...regional]) ?? boardOf(regional);
  if (answer) return answer;
  return leads[0] ? turnTo('THEME_LEAD', { post: leads[0].post, themeLead: leads[0].id }) : null;
}

const KINDS = ['RHO', 'CARE_GROUP', 'ALLIANCE', 'GP_CIRCLE'];

/** The regional GP organisation; where there is none, who else acts for the region's GPs. */
function regionalOrganisations(state: State, region: string): string[] {
  const here = state.now.organisation.filter((each) => holds(each) && each.regions.includes(region) && KINDS.includes(each.kind));
  return here.toSorted(inOrderOf(({ kind }) => KINDS.indexOf(kind))).map(({ id }) => id);
}

/** What the first of the organisations has of a kind. */
function firstOf(facts: readonly Fact[], kind: string, organisations: readonly string[]): Fact | undefined {
  return organisations.flatMap((each) => facts.filter((fact) => holds(fact) && fact.kind === kind && fact.organisation === each).toSorted(inOrderOf()))[0];
}

function organisationOf(state: State, mandate: Fact): Id {
  return [...state.now.post, ...state.now.body].find(({ id }) => id === (mandate.holder_post ?? mandate.holder_body))?.organisation ?? null;
}
