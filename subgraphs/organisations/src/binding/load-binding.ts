import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import { Body } from '../body/body.js';
import type { HeldMandate } from '../mandated-contact/facts.js';
import { loadRegionFacts } from '../mandated-contact/load-facts.js';
import { boundBy, type Grant } from './bound.js';
import { grantOf } from './grant.js';
import { loadMemberships } from './load-memberships.js';

/** Whom the mandates of a region bind; undefined where it is not known who gave one. */
export type Binding = (mandate: HeldMandate) => ReadonlySet<string> | undefined;

/** For all regions of a request together: two statements beside those for their facts. */
export function loadBinding(context: Context, region: string): Promise<Binding> {
  return loaderOf(context, 'binding', async (regions: readonly string[]) => {
    const facts = await Promise.all(regions.map((each) => loadRegionFacts(context, each)));
    const mandates = facts.flatMap((each) => [...each.mandates.values()]);
    const bodies = await organisationsOf(context, mandates.map(({ grantorBodyId }) => grantorBodyId));
    const known = { organisationOf: (body?: string | null) => bodies.get(body ?? ''), validOn: context.moments.validOn };
    const grantors = [...bodies.values(), ...mandates.map(({ grantorOrganisationId }) => grantorOrganisationId)];
    const memberships = await loadMemberships(context, distinct(grantors));
    const bound = onceForEach((grant) => boundBy(grant, memberships));
    return facts.map((each): Binding => (mandate) => {
      const grant = grantOf(mandate, each.mandates, known);
      return grant && bound(grant);
    });
  }).load(region);
}

async function organisationsOf({ em }: Context, bodies: readonly (string | null)[]): Promise<Map<string, string>> {
  const found = await em.find(Body, { id: { $in: distinct(bodies) } });
  return new Map(found.map(({ id, organisationId }) => [id, organisationId]));
}

/** Many mandates are given by one organisation on one day. */
function onceForEach(compute: (grant: Grant) => ReadonlySet<string>): typeof compute {
  const known = new Map<string, ReadonlySet<string>>();
  return (grant) => {
    const key = `${grant.organisationId} ${grant.day}`;
    const bound = known.get(key) ?? compute(grant);
    known.set(key, bound);
    return bound;
  };
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== null);
}
