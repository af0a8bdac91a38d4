import type { BodyKind } from '../body/body-kind.js';
import type { PostKind } from '../post/post-kind.js';
import type { MandateFact } from './covering.js';

interface Dated {
  fictional: boolean;
  lastConfirmedAt: string | null;
}

export interface HeldMandate extends MandateFact, Dated {
  holderPostId: string | null;
  holderBodyId: string | null;
}

/** What is known of a region, as far as it answers who is mandated. */
export interface RegionFacts {
  themes: ReadonlyMap<string, { id: string; parentId: string | null }>;
  mandates: ReadonlyMap<string, HeldMandate>;
  posts: readonly ({ id: string; kind: PostKind; organisationId: string } & Dated)[];
  bodies: readonly ({ id: string; kind: BodyKind; organisationId: string } & Dated)[];
  /** Appointments that run on the date. */
  appointments: readonly { postId: string; acting: boolean }[];
  leads: readonly ({ id: string; themeId: string; organisationId: string; postId: string | null; sourceId: string } & Dated)[];
  rules: readonly {
    themeId: string | null;
    organisationId: string | null;
    bodyId: string | null;
    postId: string | null;
    sourceId: string;
    reason: string;
  }[];
  /** The organisations that act for the region's GPs as a whole, the first of them first. */
  regionalOrganisations: readonly string[];
}
