import type { Context } from '@regiograaf/subgraph-kit';
import { boundBy, type Grant } from '../binding/bound.js';
import { grantOf } from '../binding/grant.js';
import { loadMemberships } from '../binding/load-memberships.js';
import type { LoadedMandateFacts } from './load-mandates.js';
import type { Mandate } from '../mandate/mandate.js';
import type { GovernanceFacts } from './facts.js';

/** Whom the mandates of each region bind; for all regions in one statement. */
export async function loadBound(context: Context, regions: readonly LoadedMandateFacts[]): Promise<GovernanceFacts['bound'][]> {
  const { validOn } = context.moments;
  const grants = regions.map(({ mandates, organisationOf }) => {
    const known = { organisationOf: (body?: string | null) => organisationOf.get(body ?? ''), validOn };
    return new Map([...mandates.values()].map((mandate: Mandate) => [mandate.id, grantOf(mandate, mandates, known)]));
  });
  const grantors = grants.flatMap((each) => [...each.values()].flatMap((grant) => grant?.organisationId ?? []));
  const memberships = await loadMemberships(context, [...new Set(grantors)]);
  const found = new Map<string, ReadonlySet<string>>();
  const bound = (grant: Grant): ReadonlySet<string> => {
    const key = `${grant.organisationId} ${grant.day}`;
    if (!found.has(key)) found.set(key, boundBy(grant, memberships));
    return found.get(key)!;
  };
  return grants.map((each): GovernanceFacts['bound'] => ({ id }) => {
    const grant = each.get(id);
    return grant && bound(grant);
  });
}
