import type { Fact, Id } from './memory.js';
import { inOrderOf } from './naive-chain.js';
import { holds, type State } from './state.js';

/**
 * The practices of the region that were not represented when the mandate was given; null if it is not known who gave it. It was given by
 * whoever gave the one at the top of its chain, on the first day of that term; on the date of the question where that is unknown.
 */
export function naivelyNotBound(state: State, region: string, chain: readonly Fact[]): string[] | null {
  const top = chain.at(-1)!;
  const grantor = top.grantor_organisation ?? state.now.body.find(({ id }) => id === top.grantor_body)?.organisation;
  if (grantor == null) return null;
  const bound = representedBy(top.from === null ? state.now.membership : state.membershipsOn(top.from), grantor);
  return state.now.organisation
    .filter((each) => holds(each) && ['GP_PRACTICE', 'HEALTH_CENTRE'].includes(each.kind) && each.regions.includes(region))
    .filter(({ id }) => !bound.has(id))
    .toSorted(inOrderOf())
    .map(({ id }) => id);
}

/** The organisation itself, its members, GPs in person among them, whom these represent there, their members, and so on. */
function representedBy(memberships: readonly Fact[], organisation: Id): Set<Id> {
  const bound = new Set([organisation]);
  for (let before = 0; before !== bound.size; ) {
    before = bound.size;
    for (const each of memberships) {
      if (holds(each) && bound.has(each.organisation)) for (const id of [each.member ?? each.member_person, ...each.represents]) bound.add(id);
    }
  }
  return bound;
}
