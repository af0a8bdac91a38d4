import { idArgument, type Context } from '@regiograaf/subgraph-kit';
import { Appointment } from '../appointment/appointment.js';
import { Organisation } from '../organisation/organisation.js';
import { STANDING } from '../standing/standing.js';
import type { PostFilter } from './post.args.js';

/** The filter as conditions on posts that exist on the date. */
export function postConditions({ em }: Context, filter?: PostFilter): object {
  const { kinds, organisation, region, vacant } = filter ?? {};
  const conditions: object[] = [{ status: 'ACTIVE' }];
  if (kinds) conditions.push({ kind: { $in: kinds } });
  if (organisation != null) conditions.push({ organisationId: idArgument('filter.organisation', organisation, ['org']) });
  if (region != null) {
    const worksThere = { regionIds: { $contains: [idArgument('filter.region', region, ['region'])] } };
    conditions.push({ organisationId: { $in: em.createQueryBuilder(Organisation).select('id').where(worksThere) } });
  }
  if (vacant != null) {
    const held = em.createQueryBuilder(Appointment).select('postId').where({ ...STANDING, acting: false });
    conditions.push({ id: { [vacant ? '$nin' : '$in']: held } });
  }
  return { $and: conditions };
}
