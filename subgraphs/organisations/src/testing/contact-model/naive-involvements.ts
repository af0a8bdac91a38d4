import type { Fact, Id } from './memory.js';
import { inOrderOf } from './naive-chain.js';
import { holds, type State } from './state.js';

export interface NaiveInvolvement {
  /** The reason that the region's rule gives. */
  rule: string | null;
  themeLead: string | null;
  organisation: string | null;
  body: string | null;
  post: string | null;
}

/** Whom a rule of the region names, for the theme or for all; then the leads of the theme and of wider ones, each post once and not the one that answers. */
export function naiveInvolvements(state: State, { region, line, contact }: { region: string; line: readonly Id[]; contact: Id }): NaiveInvolvement[] {
  const rules = state.now.involvement
    .filter((each) => holds(each) && each.region === region && (each.theme == null || line.includes(each.theme)))
    .toSorted(inOrderOf());
  const named = [contact, ...rules.map((each) => each.post)];
  const leads: Fact[] = [];
  for (const lead of leadsOf(state, region, line)) {
    if (lead.post != null && named.includes(lead.post)) continue;
    leads.push(lead);
    named.push(lead.post);
  }
  const of = (each: Fact): Pick<NaiveInvolvement, 'organisation' | 'post'> => ({ organisation: each.organisation, post: known(state.now.post, each.post) });
  return [
    ...rules.map((each) => ({ rule: each.reason, themeLead: null, ...of(each), body: known(state.now.body, each.body), organisation: known(state.now.organisation, each.organisation) })),
    ...leads.map((each) => ({ rule: null, themeLead: each.id, ...of(each), body: null })),
  ];
}

/** Who leads the theme, or a wider one, for whoever works in the region; the nearest first. */
export function leadsOf(state: State, region: string, line: readonly Id[]): Fact[] {
  const here: Id[] = state.now.organisation.filter((each) => holds(each) && each.regions.includes(region)).map(({ id }) => id);
  return state.now.theme_lead
    .filter((each) => holds(each) && line.includes(each.theme) && here.includes(each.organisation))
    .toSorted(inOrderOf((each) => line.indexOf(each.theme)));
}

function known(facts: readonly Fact[], of: Id): Id {
  return facts.find(({ id }) => id === of)?.id ?? null;
}
