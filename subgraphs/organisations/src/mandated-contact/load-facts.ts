import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import { Appointment } from '../appointment/appointment.js';
import { Body } from '../body/body.js';
import { InvolvementRule } from '../involvement/involvement-rule.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { Mandate } from '../mandate/mandate.js';
import { Organisation } from '../organisation/organisation.js';
import { REGIONAL_KINDS } from '../organisation/regional-kinds.js';
import { Post } from '../post/post.js';
import { STANDING } from '../standing/standing.js';
import { ThemeLead } from '../theme-lead/theme-lead.js';
import { Theme } from '../theme/theme.js';
import type { RegionFacts } from './facts.js';

/** The facts of a region; those of all regions of a request in ten statements together. */
export function loadRegionFacts(context: Context, region: string): Promise<RegionFacts> {
  return loaderOf(context, 'mandate facts', async (regions: readonly string[]) => {
    const all = await loadAllFacts(context, [...regions]);
    return regions.map((each) => factsOf(each, all));
  }).load(region);
}

type AllFacts = Awaited<ReturnType<typeof loadAllFacts>>;

async function loadAllFacts({ em }: Context, regions: string[]) {
  const inRegions = { regionIds: { $overlap: regions } };
  const [themes, mandates, organisations, rules, leads] = await Promise.all([
    em.find(Theme, {}),
    em.find(Mandate, { ...inRegions, grantingSide: { $in: [CounterpartyKind.GP_CARE, CounterpartyKind.ANY] } }),
    em.find(Organisation, { ...inRegions, ...STANDING, kind: { $in: REGIONAL_KINDS } }),
    em.find(InvolvementRule, { regionId: { $in: regions }, ...STANDING }),
    em.find(ThemeLead, { ...STANDING, organisationId: { $in: em.createQueryBuilder(Organisation).select('id').where({ ...inRegions, ...STANDING }) } }),
  ]);
  const holderBodies = await em.find(Body, { id: { $in: idsOf(mandates, 'holderBodyId') } });
  const holderPosts = await em.find(Post, { id: { $in: idsOf(mandates, 'holderPostId') } });
  const concerned = [...new Set([...holderBodies, ...holderPosts].map(({ organisationId }) => organisationId).concat(organisations.map(({ id }) => id)))];
  const leading = leads.map(({ postId }) => postId).filter((id) => id !== null);
  const [bodies, posts] = await Promise.all([
    em.find(Body, { $or: [{ organisationId: { $in: concerned }, ...STANDING }, { id: { $in: holderBodies.map(({ id }) => id) } }] }),
    em.find(Post, { $or: [{ organisationId: { $in: concerned }, ...STANDING }, { id: { $in: [...new Set([...holderPosts.map(({ id }) => id), ...leading])] } }] }),
  ]);
  const leadOrganisations = await em.find(Organisation, { id: { $in: [...new Set(leads.map(({ organisationId }) => organisationId))] } });
  const appointments = await em.find(Appointment, { postId: { $in: posts.map(({ id }) => id) }, ...STANDING });
  return { themes, mandates, organisations, rules, leads, leadOrganisations, bodies, posts, appointments };
}

function factsOf(region: string, all: AllFacts): RegionFacts {
  const inRegion = ({ regionIds }: { regionIds: readonly string[] }): boolean => regionIds.includes(region);
  const leadOrganisations = new Set(all.leadOrganisations.filter(inRegion).map(({ id }) => id));
  return {
    themes: new Map(all.themes.map((theme) => [theme.id, theme])),
    mandates: new Map(all.mandates.filter(inRegion).map((mandate) => [mandate.id, mandate])),
    posts: all.posts.toSorted(byId),
    bodies: all.bodies.toSorted(byId),
    appointments: all.appointments,
    leads: all.leads.filter(({ organisationId }) => leadOrganisations.has(organisationId)).toSorted(byId),
    rules: all.rules.filter(({ regionId }) => regionId === region).toSorted(byId),
    regionalOrganisations: all.organisations
      .filter(inRegion)
      .toSorted((one, other) => REGIONAL_KINDS.indexOf(one.kind) - REGIONAL_KINDS.indexOf(other.kind) || byId(one, other))
      .map(({ id }) => id),
  };
}

// Here and not in the database: the order of ids is the same whatever the collation of the database.
function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}

function idsOf(mandates: readonly Mandate[], property: 'holderBodyId' | 'holderPostId'): string[] {
  return [...new Set(mandates.map((mandate) => mandate[property]).filter((id) => id !== null))];
}
