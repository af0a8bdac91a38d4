import type { TermStatus } from '@regiograaf/subgraph-kit';
import type { MandateFacts, CheckedMandate } from '../mandate-check/facts.js';
import type { CounterpartyKind } from '../mandate/counterparty.js';

interface Confirmed {
  id: string;
  lastConfirmedAt: string | null;
}

export interface GovernanceMandate extends CheckedMandate, Confirmed {
  grantingSide: CounterpartyKind;
  exclusive: boolean;
}

/** What is known of the governance of a region. */
export interface GovernanceFacts extends MandateFacts<GovernanceMandate> {
  region: string;
  themes: ReadonlyMap<string, { id: string; parentId: string | null; nameNl: string; nameEn: string }>;
  /** Posts that hold a mandate or lead a theme, and those of the regional organisations, by id. */
  posts: ReadonlyMap<string, Confirmed & { name: string; organisationId: string; status: TermStatus }>;
  /** Appointments that run on the date, of posts that hold a mandate. */
  appointments: readonly { postId: string; acting: boolean }[];
  /** Of organisations that work in the region; those that hold on the date. */
  leads: readonly { id: string; themeId: string; postId: string | null }[];
  /** Names of organisations that act for the region's GPs as a whole, by id. */
  regionalOrganisations: ReadonlyMap<string, string>;
  /** Of regional organisations; those that hold on the date. */
  memberships: readonly (Confirmed & { organisationId: string })[];
}
