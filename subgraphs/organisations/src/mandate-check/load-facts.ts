import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import { boundBy, type MembershipsOf } from '../binding/bound.js';
import { loadMemberships } from '../binding/load-memberships.js';
import { chainOf } from '../mandated-contact/covering.js';
import { type CheckedMandate, type CheckFacts, grantorOf } from './facts.js';
import { loadPeriods } from './load-periods.js';
import { asOf, type Periods } from './periods.js';

/**
 * What held of the mandates of regions on a day, by what was known at the moment of the request. For all regions and days of a
 * request in five statements; a day is no reason for another.
 */
export function loadCheckFacts(context: Context, regions: readonly string[], day: string): Promise<CheckFacts> {
  return loaderOf(context, 'facts of checks', (keys: readonly string[]) =>
    Promise.all(
      keys.map(async (key) => {
        const [on, ...each] = JSON.parse(key) as [string, ...string[]];
        return withBinding(asOf(on, merged(await Promise.all(each.map((region) => loadPeriods(context, region))))), on, context);
      }),
    ),
  ).load(JSON.stringify([day, ...regions.toSorted()]));
}

async function withBinding(facts: Omit<CheckFacts, 'binds'>, day: string, context: Context): Promise<CheckFacts> {
  const grants = new Map([...facts.mandates.values()].map((mandate) => [mandate.id, grantOf(mandate, facts, day)]));
  const grantors = [...new Set([...grants.values()].flatMap((grant) => grant?.organisationId ?? []))];
  const memberships = await Promise.all(grantors.map(async (grantor): Promise<[string, MembershipsOf]> => [grantor, await loadMembershipsBelow(context, grantor)]));
  const below = new Map(memberships);
  return {
    ...facts,
    binds: ({ id }, organisation) => {
      const grant = grants.get(id);
      return grant !== undefined && boundBy(grant, below.get(grant.organisationId)!).has(organisation);
    },
  };
}

/** Who gave the mandate at the root of its chain, and when: on the day itself, if that is unknown. */
function grantOf(mandate: CheckedMandate, facts: Omit<CheckFacts, 'binds'>, day: string): { organisationId: string; day: string } | undefined {
  const root = chainOf(mandate, facts.mandates).at(-1);
  const organisationId = root && grantorOf(root, facts);
  return organisationId === undefined ? undefined : { organisationId, day: root?.termFrom ?? day };
}

function loadMembershipsBelow(context: Context, grantor: string): Promise<MembershipsOf> {
  return loaderOf(context, 'memberships below grantors', async (grantors: readonly string[]) => {
    const memberships = await loadMemberships(context, grantors);
    return grantors.map(() => memberships);
  }).load(grantor);
}

/** Regions that were read together share what they have in common. */
function merged(periods: readonly Periods[]): Periods {
  const each = <K extends keyof Periods>(key: K): Periods[K] => [...new Set(periods.map((one) => one[key]))].flat() as unknown as Periods[K];
  return { themes: each('themes'), mandates: each('mandates'), holders: each('holders'), appointments: each('appointments') };
}
