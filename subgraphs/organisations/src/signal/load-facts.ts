import { loaderOf, TermStatus, type Context } from '@regiograaf/subgraph-kit';
import { Appointment } from '../appointment/appointment.js';
import { loadMandateFacts, type LoadedMandateFacts } from '../mandate-check/load-facts.js';
import { Membership } from '../membership/membership.js';
import { Organisation } from '../organisation/organisation.js';
import { REGIONAL_KINDS } from '../organisation/regional-kinds.js';
import { Post } from '../post/post.js';
import { ThemeLead } from '../theme-lead/theme-lead.js';
import type { GovernanceFacts } from './facts.js';

const ACTIVE = { status: TermStatus.ACTIVE };
const BY_ID = { orderBy: { id: 'asc' } } as const;

/** The governance of a region; that of all regions of a request in five statements beside those for their mandates. */
export function loadGovernanceFacts(context: Context, region: string): Promise<GovernanceFacts> {
  return loaderOf(context, 'governance facts', async (regions: readonly string[]) => {
    const mandates = await Promise.all(regions.map((each) => loadMandateFacts(context, each)));
    const all = await loadAllFacts(context, regions, mandates);
    return regions.map((each, index) => factsOf(each, all, mandates[index]!));
  }).load(region);
}

type AllFacts = Awaited<ReturnType<typeof loadAllFacts>>;

async function loadAllFacts({ em }: Context, regions: readonly string[], mandates: readonly LoadedMandateFacts[]) {
  const organisations = await em.find(Organisation, { regionIds: { $overlap: [...regions] }, ...ACTIVE }, BY_ID);
  const regional = organisations.filter(isRegional).map(({ id }) => id);
  const leads = await em.find(ThemeLead, { organisationId: { $in: organisations.map(({ id }) => id) }, ...ACTIVE }, BY_ID);
  const holders = mandates.flatMap(({ posts }) => posts.map(({ id }) => id));
  const leading = leads.map(({ postId }) => postId).filter((id) => id !== null);
  const [posts, memberships, appointments] = await Promise.all([
    em.find(Post, { $or: [{ id: { $in: [...holders, ...leading] } }, { organisationId: { $in: regional } }] }, BY_ID),
    em.find(Membership, { organisationId: { $in: regional }, ...ACTIVE }, BY_ID),
    em.find(Appointment, { postId: { $in: holders }, ...ACTIVE }, BY_ID),
  ]);
  return { organisations, leads, posts, memberships, appointments };
}

function factsOf(region: string, all: AllFacts, mandates: LoadedMandateFacts): GovernanceFacts {
  const there = all.organisations.filter(({ regionIds }) => regionIds.includes(region));
  const organisations = new Set(there.map(({ id }) => id));
  const regionalOrganisations = new Map(there.filter(isRegional).map(({ id, name }) => [id, name]));
  return {
    ...mandates,
    region,
    posts: new Map(all.posts.map((post) => [post.id, post])),
    appointments: all.appointments,
    leads: all.leads.filter(({ organisationId }) => organisations.has(organisationId)),
    regionalOrganisations,
    memberships: all.memberships.filter(({ organisationId }) => regionalOrganisations.has(organisationId)),
  };
}

function isRegional({ kind }: Organisation): boolean {
  return REGIONAL_KINDS.includes(kind);
}
