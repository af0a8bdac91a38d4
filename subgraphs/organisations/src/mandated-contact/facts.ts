import type { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import type { BodyKind } from '../body/body-kind.js';
import type { PostKind } from '../post/post-kind.js';
import type { RankedMandate } from './covering.js';

interface Known {
  status: TermStatus;
  certainty: Certainty;
  fictional: boolean;
}

export interface HeldMandate extends RankedMandate, Known {
  lastConfirmedAt: string | null;
  holderPostId: string | null;
  holderBodyId: string | null;
  grantorBodyId: string | null;
  grantorOrganisationId: string | null;
  /** The first day of its term. */
  termFrom: string | null;
}

/** What is known of a region, as far as it answers who is mandated. */
export interface RegionFacts {
  themes: ReadonlyMap<string, { id: string; parentId: string | null; status: TermStatus }>;
  mandates: ReadonlyMap<string, HeldMandate>;
  /** Those that hold a mandate or lead a theme, whatever their status, and those of the organisations concerned. */
  posts: readonly ({ id: string; kind: PostKind; organisationId: string } & Known)[];
  /** Those that hold a mandate, whatever their status, and those of the organisations concerned. */
  bodies: readonly ({ id: string; kind: BodyKind; organisationId: string } & Known)[];
  /** Appointments that stand on the date. */
  appointments: readonly { postId: string; acting: boolean }[];
  leads: readonly ({ id: string; themeId: string; organisationId: string; postId: string | null; sourceId: string } & Known)[];
  rules: readonly ({
    themeId: string | null;
    organisationId: string | null;
    bodyId: string | null;
    postId: string | null;
    sourceId: string;
    reason: string;
  } & Known)[];
  /** The organisations that act for the region's GPs as a whole, the first of them first. */
  regionalOrganisations: readonly string[];
}
