/** That one organisation belongs to another, from day to day (ISO, the last not included); null where it has no such bound. */
export interface MembershipPeriod {
  memberId: string;
  organisationId: string;
  /** Whom the member represents there. */
  representedIds: readonly string[];
  from: string | null;
  to: string | null;
}

/** Who gives a mandate, and on which day. */
export interface Grant {
  organisationId: string;
  day: string;
}

/** The memberships of organisations, by the organisation that is belonged to. */
export type MembershipsOf = ReadonlyMap<string, readonly MembershipPeriod[]>;

/**
 * Whom a grantor binds: itself, its members on that day, whom they represent in it, and in turn the members of all of these.
 * Knows no database and no GraphQL.
 */
export function boundBy({ organisationId, day }: Grant, memberships: MembershipsOf): Set<string> {
  const bound = new Set([organisationId]);
  // What is added to a set while it is walked is walked too, and only once: that is how circles end.
  for (const each of bound) {
    for (const membership of memberships.get(each) ?? []) {
      if (!runsOn(membership, day)) continue;
      for (const id of [membership.memberId, ...membership.representedIds]) bound.add(id);
    }
  }
  return bound;
}

function runsOn({ from, to }: MembershipPeriod, day: string): boolean {
  return (from === null || from <= day) && (to === null || day < to);
}
