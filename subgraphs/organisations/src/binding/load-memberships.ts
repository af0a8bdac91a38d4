import type { Context } from '@regiograaf/subgraph-kit';
import type { MembershipPeriod, MembershipsOf } from './bound.js';

/** With an offset it is looked up for each that is reached; joined as a whole, the planner reads the memberships of all regions at every step. */
const BELOW = 'select * from organisations.membership_period where organisation = reached.id offset 0';

/** The memberships of organisations and of all below them, of any day; in one statement. */
export async function loadMemberships({ em }: Context, organisations: readonly string[]): Promise<MembershipsOf> {
  if (organisations.length === 0) return new Map();
  const rows = await em.execute<(Omit<MembershipPeriod, 'representedIds'> & { represented: string })[]>(
    `with recursive reached (id) as (
       select unnest(array[${organisations.map(() => '?').join(', ')}]::text[])
       union
       select below.id from reached cross join lateral (${BELOW}) period
       cross join lateral unnest(period.member || period.represents) below (id)
     )
     select period.member as "memberId", period.organisation as "organisationId", array_to_string(period.represents, ' ') as represented,
       period.held_from::text as "from", period.held_to::text as "to"
     from reached cross join lateral (${BELOW}) period`,
    [...organisations],
  );
  const periods = rows.map(({ represented, ...row }) => ({ ...row, representedIds: represented === '' ? [] : represented.split(' ') }));
  return Map.groupBy(periods, ({ organisationId }) => organisationId);
}
