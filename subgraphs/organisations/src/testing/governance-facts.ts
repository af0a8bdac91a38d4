import { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { PostKind } from '../post/post-kind.js';
import type { GovernanceFacts, GovernanceMandate } from '../signal/facts.js';

// The governance of a region without a database. Ids are given without their prefix.

/** The date of the answer. */
export const TODAY = '2024-03-01';

/** Of the members, for GP care, towards hospitals, to negotiate on care for the elderly; held by the director. */
export function governedMandate(id: string, attributes: Partial<GovernanceMandate> = {}): GovernanceMandate {
  return {
    id,
    themeId: 'elderly',
    regionIds: ['noord'],
    grantingSide: CounterpartyKind.GP_CARE,
    counterparty: CounterpartyKind.HOSPITAL,
    authority: MandateAuthority.NEGOTIATE,
    exclusive: false,
    parentId: null,
    decisionId: 'meeting',
    certainty: Certainty.ESTABLISHED,
    status: TermStatus.ACTIVE,
    termFrom: null,
    termTo: null,
    lastConfirmedAt: TODAY,
    ceilingEuros: null,
    grantorBodyId: null,
    grantorOrganisationId: 'members',
    holderPostId: 'director',
    holderBodyId: null,
    ...attributes,
  };
}

type Given = Partial<Omit<GovernanceFacts, 'mandates' | 'posts' | 'leads' | 'appointments' | 'decisions'>> & {
  mandates?: readonly GovernanceMandate[];
  posts?: Record<string, { kind?: PostKind; lastConfirmedAt?: string | null; organisationId?: string; status?: TermStatus }>;
  /** Theme, post and when it was last confirmed. */
  leads?: readonly (readonly [string, string | null, string?])[];
  appointments?: readonly { postId: string; acting: boolean; lastConfirmedAt?: string | null }[];
  decisions?: Record<string, { certainty?: Certainty; lastConfirmedAt?: string | null }>;
};

/** Of a region in which the director's post is held and leads all care, all is confirmed and decided on, and there are no practices, unless it is said. */
export function governanceFacts({
  mandates = [],
  posts = { director: {} },
  leads = [['care', 'director']],
  appointments = [{ postId: 'director', acting: false }],
  decisions = { meeting: {} },
  ...known
}: Given = {}): GovernanceFacts {
  const themes = [['dementia', 'elderly'], ['elderly', 'care'], ['care', null], ['digital', null]] as const;
  return {
    region: 'noord',
    themes: new Map(themes.map(([id, parentId]) => [id, { id, parentId, nameNl: `thema ${id}`, nameEn: `theme ${id}` }])),
    mandates: new Map(mandates.map((mandate) => [mandate.id, mandate])),
    organisationOf: new Map([['director', 'group'], ['board', 'group'], ['buyer', 'insurer']]),
    posts: new Map(
      Object.entries(posts).map(([id, post]) => [id, { id, name: `functie ${id}`, kind: PostKind.POLICY_OFFICER, organisationId: 'group', status: TermStatus.ACTIVE, lastConfirmedAt: TODAY, ...post }]),
    ),
    appointments: appointments.map((appointment, index) => ({ id: `appointment-${index}`, lastConfirmedAt: TODAY, ...appointment })),
    leads: leads.map(([themeId, postId, lastConfirmedAt = TODAY], index) => ({ id: `lead-${index}`, themeId, postId, organisationId: 'group', lastConfirmedAt })),
    organisations: new Map([['group', 'De groep'], ['insurer', 'De verzekeraar']].map(([id, name]) => [id!, { id: id!, name: name!, lastConfirmedAt: TODAY }])),
    regionalOrganisations: new Map([['group', 'De groep']]),
    memberships: [],
    bodies: [],
    seats: [],
    decisions: new Map(Object.entries(decisions).map(([id, decision]) => [id, { id, certainty: Certainty.ESTABLISHED, lastConfirmedAt: TODAY, ...decision }])),
    endorsements: [],
    involvements: [],
    tenures: [],
    handovers: [],
    practices: [],
    gps: [],
    bound: () => new Set(),
    ...known,
  };
}
