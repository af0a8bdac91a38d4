import type { MembershipPeriod, MembershipsOf } from '../binding/bound.js';

/** That `member` belongs to `organisation`, always and on behalf of nobody else unless it is said. */
export function period(memberId: string, organisationId: string, attributes: Partial<MembershipPeriod> = {}): MembershipPeriod {
  return { memberId, organisationId, representedIds: [], from: null, to: null, ...attributes };
}

export function membershipsOf(...periods: readonly MembershipPeriod[]): MembershipsOf {
  return Map.groupBy(periods, ({ organisationId }) => organisationId);
}
