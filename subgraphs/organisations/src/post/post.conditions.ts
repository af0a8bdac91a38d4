import { TermStatus, type Context } from '@regiograaf/subgraph-kit';
import { Appointment } from '../appointment/appointment.js';
import { Organisation } from '../organisation/organisation.js';
import type { PostFilter } from './post.args.js';

/** The filter as conditions on posts that exist on the date. */
export function postConditions({ em }: Context, filter: PostFilter = {}): object {
  const conditions: object[] = [{ status: 'ACTIVE' }];
  if (filter.kinds) conditions.push({ kind: { $in: filter.kinds } });
  if (filter.organisation) conditions.push({ organisationId: filter.organisation });
  if (filter.region) {
    conditions.push({ organisationId: { $in: em.createQueryBuilder(Organisation).select('id').where({ regionIds: { $contains: [filter.region] } }) } });
  }
  if (filter.vacant !== undefined) {
    const held = em.createQueryBuilder(Appointment).select('postId').where({ status: TermStatus.ACTIVE, acting: false });
    conditions.push({ id: { [filter.vacant ? '$nin' : '$in']: held } });
  }
  return { $and: conditions };
}
