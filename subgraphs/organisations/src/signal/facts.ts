import type { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import type { PostKind } from '../post/post-kind.js';
import type { MandateFacts, CheckedMandate } from '../mandate-check/facts.js';

export interface Confirmed {
  id: string;
  lastConfirmedAt: string | null;
}

export interface GovernanceMandate extends CheckedMandate, Confirmed {
  decisionId: string | null;
}

/** That somebody held a post, from day to day. */
export interface Tenure {
  id: string;
  postId: string;
  personId: string;
  termFrom: string | null;
  termTo: string | null;
}

export interface HandoverFact {
  id: string;
  postId: string;
  fromAppointmentId: string | null;
  toAppointmentId: string | null;
  content: readonly string[];
  termFrom: string | null;
}

/** What is known of the governance of a region. */
export interface GovernanceFacts extends MandateFacts<GovernanceMandate> {
  region: string;
  themes: ReadonlyMap<string, { id: string; parentId: string | null; nameNl: string; nameEn: string }>;
  /** Posts that hold a mandate or lead a theme, and those of the regional organisations, by id. */
  posts: ReadonlyMap<string, Confirmed & { name: string; kind: PostKind; organisationId: string; status: TermStatus }>;
  /** Appointments that run on the date, of the posts. */
  appointments: readonly (Confirmed & { postId: string; acting: boolean })[];
  /** Of organisations that work in the region; those that hold on the date. */
  leads: readonly (Confirmed & { themeId: string; organisationId: string; postId: string | null })[];
  /** Those that work in the region or hold a mandate there, by id. */
  organisations: ReadonlyMap<string, Confirmed & { name: string }>;
  /** Names of organisations that act for the region's GPs as a whole, by id. */
  regionalOrganisations: ReadonlyMap<string, string>;
  /** Of regional organisations; those that hold on the date. */
  memberships: readonly (Confirmed & { organisationId: string })[];
  /** Of regional organisations; those that exist on the date. */
  bodies: readonly (Confirmed & { organisationId: string })[];
  /** In those bodies; those that hold on the date. */
  seats: readonly (Confirmed & { bodyId: string })[];
  /** Decisions that mandates name, by id. */
  decisions: ReadonlyMap<string, Confirmed & { certainty: Certainty }>;
  /** Of the mandates; those that hold on the date. */
  endorsements: readonly (Confirmed & { mandateId: string })[];
  /** Who must be involved in the region; those that hold on the date. */
  involvements: readonly Confirmed[];
  /** Who held the posts, up to the date. */
  tenures: readonly Tenure[];
  /** Of the posts, up to the date. */
  handovers: readonly HandoverFact[];
  /** Ids of the GP practices and health centres that work in the region. */
  practices: readonly string[];
  /** Memberships of GPs in person, of organisations that work in the region; those that hold on the date. */
  gps: readonly { id: string; personId: string }[];
  /** Whom a mandate binds; undefined where it is not known who gave it. */
  bound: (mandate: GovernanceMandate) => ReadonlySet<string> | undefined;
}
