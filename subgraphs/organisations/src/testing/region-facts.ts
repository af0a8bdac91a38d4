import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { BodyKind } from '../body/body-kind.js';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import type { HeldMandate, RegionFacts } from '../mandated-contact/facts.js';
import type { Question } from '../mandated-contact/question.js';
import { PostKind } from '../post/post-kind.js';

// The facts of a region without a database. Ids are given without their prefix.

type List<K extends keyof RegionFacts> = RegionFacts[K] extends readonly (infer T)[] ? T : never;

const KNOWN = { status: TermStatus.ACTIVE, certainty: Certainty.ESTABLISHED, fictional: false };

/** May negotiate with hospitals on care for the elderly, which is part of all care; held by the director. */
export function heldMandate(id: string, attributes: Partial<HeldMandate> = {}): HeldMandate {
  return {
    id,
    themeId: 'elderly',
    regionIds: ['noord'],
    counterparty: CounterpartyKind.HOSPITAL,
    authority: MandateAuthority.NEGOTIATE,
    exclusive: false,
    parentId: null,
    holderPostId: 'director',
    holderBodyId: null,
    grantorBodyId: null,
    grantorOrganisationId: 'group',
    termFrom: null,
    lastConfirmedAt: null,
    ...KNOWN,
    ...attributes,
  };
}

export function heldByBody(id: string, holderBodyId: string, attributes: Partial<HeldMandate> = {}): HeldMandate {
  return heldMandate(id, { holderPostId: null, holderBodyId, ...attributes });
}

export function knownPost(id: string, attributes: Partial<List<'posts'>> = {}): List<'posts'> {
  return { id, kind: PostKind.DIRECTOR, organisationId: 'group', ...KNOWN, ...attributes };
}

export function knownBody(id: string, attributes: Partial<List<'bodies'>> = {}): List<'bodies'> {
  return { id, kind: BodyKind.BOARD, organisationId: 'group', ...KNOWN, ...attributes };
}

export function knownLead(id: string, attributes: Partial<List<'leads'>> = {}): List<'leads'> {
  return { id, themeId: 'elderly', organisationId: 'group', postId: `${id}-post`, sourceId: 'source', ...KNOWN, ...attributes };
}

export function knownRule(reason: string, attributes: Partial<List<'rules'>> = {}): List<'rules'> {
  return { reason, themeId: null, organisationId: 'board', bodyId: null, postId: null, sourceId: 'source', ...KNOWN, ...attributes };
}

const parts = [['dementia', 'elderly'], ['elderly', 'care'], ['care', null], ['acute', 'care']] as const;
const THEMES = new Map(parts.map(([id, parentId]) => [id, { id, parentId, status: TermStatus.ACTIVE }]));

/** Of a region in which only the director's post is held, unless it is said; every post that is held is there, those not given in an organisation elsewhere. */
export function regionFacts({ mandates = [], posts = [knownPost('director')], ...known }: Partial<Omit<RegionFacts, 'mandates'>> & { mandates?: readonly HeldMandate[] } = {}): RegionFacts {
  const held = new Set((known.appointments ?? []).map(({ postId }) => postId));
  for (const { id } of posts) held.delete(id);
  return {
    themes: THEMES,
    mandates: new Map(mandates.map((mandate) => [mandate.id, mandate])),
    posts: [...posts, ...[...held].map((id) => knownPost(id, { organisationId: 'elsewhere' }))],
    bodies: [],
    appointments: [{ postId: 'director', acting: false }],
    leads: [],
    rules: [],
    regionalOrganisations: [],
    ...known,
  };
}

export const QUESTION: Question = { region: 'noord', theme: 'elderly', counterparty: CounterpartyKind.HOSPITAL, authority: MandateAuthority.NEGOTIATE };
