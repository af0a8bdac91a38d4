import { Certainty, loaderOf, TermStatus, type Context } from '@regiograaf/subgraph-kit';
import { Appointment } from '../appointment/appointment.js';
import { loadPractices } from '../binding/load-practices.js';
import { Body } from '../body/body.js';
import { Decision } from '../decision/decision.js';
import { Endorsement } from '../endorsement/endorsement.js';
import { Handover } from '../handover/handover.js';
import { InvolvementRule } from '../involvement/involvement-rule.js';
import { holderOf } from '../mandate-check/facts.js';
import { loadMandateFacts, type LoadedMandateFacts } from './load-mandates.js';
import { Membership } from '../membership/membership.js';
import { Organisation } from '../organisation/organisation.js';
import { REGIONAL_KINDS } from '../organisation/regional-kinds.js';
import { Post } from '../post/post.js';
import { Seat } from '../seat/seat.js';
import { stands } from '../standing/standing.js';
import { ThemeLead } from '../theme-lead/theme-lead.js';
import type { GovernanceFacts } from './facts.js';
import { loadBound } from './load-bound.js';

const ACTIVE = { status: TermStatus.ACTIVE };
const UP_TO_NOW = { status: { $ne: TermStatus.FUTURE }, certainty: Certainty.ESTABLISHED };
const BY_ID = { orderBy: { id: 'asc' } } as const;

/** The governance of a region; that of all regions of a request in thirteen statements beside those for their mandates. */
export function loadGovernanceFacts(context: Context, region: string): Promise<GovernanceFacts> {
  return loaderOf(context, 'governance facts', async (regions: readonly string[]) => {
    const mandates = await Promise.all(regions.map((each) => loadMandateFacts(context, each)));
    const practices = await Promise.all(regions.map((each) => loadPractices(context, each)));
    const bound = await loadBound(context, mandates);
    const all = await loadAllFacts(context, regions, mandates);
    return regions.map((each, index) => ({
      ...factsOf(each, all, mandates[index]!),
      practices: practices[index]!.map(({ id }) => id),
      bound: bound[index]!,
    }));
  }).load(region);
}

type AllFacts = Awaited<ReturnType<typeof loadAllFacts>>;

async function loadAllFacts({ em }: Context, regions: readonly string[], mandates: readonly LoadedMandateFacts[]) {
  // Each once: the planner counts what is named, and reads all organisations or posts where it is named too often.
  const holding = [...new Set(mandates.flatMap((each) => [...each.mandates.values()].flatMap((mandate) => holderOf(mandate, each) ?? [])))];
  const organisations = await em.find(Organisation, { $or: [{ regionIds: { $overlap: [...regions] } }, { id: { $in: holding } }], ...ACTIVE }, BY_ID);
  const there = organisations.filter(({ regionIds }) => regionIds.some((region) => regions.includes(region)));
  const regional = there.filter(isRegional).map(({ id }) => id);
  const leads = await em.find(ThemeLead, { organisationId: { $in: there.map(({ id }) => id) }, ...ACTIVE }, BY_ID);
  const holders = mandates.flatMap(({ posts }) => posts.map(({ id }) => id));
  const leading = leads.map(({ postId }) => postId).filter((id) => id !== null);
  const posts = await em.find(Post, { $or: [{ id: { $in: [...new Set([...holders, ...leading])] } }, { organisationId: { $in: regional } }] }, BY_ID);
  const ofPosts = { postId: { $in: posts.map(({ id }) => id) }, ...UP_TO_NOW };
  const inPerson = { personId: { $ne: null }, organisationId: { $in: there.map(({ id }) => id) } };
  const bodies = await em.find(Body, { organisationId: { $in: regional }, ...ACTIVE }, BY_ID);
  const given = mandates.flatMap((each) => [...each.mandates.values()]);
  const [memberships, tenures, handovers, decisions, seats, endorsements, involvements] = await Promise.all([
    em.find(Membership, { $or: [{ organisationId: { $in: regional } }, inPerson], ...ACTIVE }, BY_ID),
    em.find(Appointment, ofPosts, BY_ID),
    em.find(Handover, ofPosts, BY_ID),
    em.find(Decision, { id: { $in: [...new Set(given.flatMap(({ decisionId }) => decisionId ?? []))] } }),
    em.find(Seat, { bodyId: { $in: bodies.map(({ id }) => id) }, ...ACTIVE }, BY_ID),
    em.find(Endorsement, { mandateId: { $in: given.map(({ id }) => id) }, ...ACTIVE }, BY_ID),
    em.find(InvolvementRule, { regionId: { $in: [...regions] }, ...ACTIVE }, BY_ID),
  ]);
  return { organisations, leads, posts, bodies, memberships, tenures, handovers, decisions, seats, endorsements, involvements };
}

function factsOf(region: string, all: AllFacts, mandates: LoadedMandateFacts): Omit<GovernanceFacts, 'practices' | 'bound'> {
  const there = all.organisations.filter(({ regionIds }) => regionIds.includes(region));
  const working = new Set(there.map(({ id }) => id));
  const holding = new Set([...mandates.mandates.values()].map((mandate) => holderOf(mandate, mandates)));
  const known = all.organisations.filter(({ id }) => working.has(id) || holding.has(id));
  const regionalOrganisations = new Map(there.filter(isRegional).map(({ id, name }) => [id, name]));
  const leads = all.leads.filter(({ organisationId }) => working.has(organisationId));
  const concerned = new Set([...mandates.mandates.values()].map(({ holderPostId }) => holderPostId).concat(leads.map(({ postId }) => postId)));
  const isOfRegion = ({ id, organisationId }: Post): boolean => concerned.has(id) || regionalOrganisations.has(organisationId);
  return {
    ...mandates,
    region,
    posts: new Map(all.posts.filter(isOfRegion).map((post) => [post.id, post])),
    appointments: all.tenures.filter(stands),
    tenures: all.tenures,
    handovers: all.handovers,
    decisions: new Map(all.decisions.map((decision) => [decision.id, decision])),
    leads,
    organisations: new Map(known.map((organisation) => [organisation.id, organisation])),
    regionalOrganisations,
    memberships: all.memberships.filter(({ organisationId }) => regionalOrganisations.has(organisationId)),
    gps: all.memberships.filter(stands).flatMap(({ id, personId, organisationId }) => (personId !== null && working.has(organisationId) ? { id, personId } : [])),
    bodies: all.bodies.filter(({ organisationId }) => regionalOrganisations.has(organisationId)),
    seats: all.seats,
    endorsements: all.endorsements.filter(({ mandateId }) => mandates.mandates.has(mandateId)),
    involvements: all.involvements.filter(({ regionId }) => regionId === region),
  };
}

function isRegional({ kind }: Organisation): boolean {
  return REGIONAL_KINDS.includes(kind);
}
