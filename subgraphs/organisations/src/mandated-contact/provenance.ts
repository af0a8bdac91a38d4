import type { Certainty } from '@regiograaf/subgraph-kit';
import { chainOf } from './covering.js';
import type { HeldMandate, RegionFacts } from './facts.js';
import type { FallbackAnswer } from './fallback.js';
import type { InvolvementAnswer } from './involve.js';

export interface Provenance {
  certainty: Certainty | null;
  fictional: boolean;
  lastConfirmedAt: string | null;
}

interface Parts {
  /** The mandate that the answer rests on. */
  mandate: HeldMandate | undefined;
  fallback: FallbackAnswer | undefined;
  involve: readonly InvolvementAnswer[];
}

/** An answer is as old as the oldest link of its proof, and of unknown age where its mandate is; it is invented where any part of it is. */
export function provenanceOf({ mandate, fallback, involve }: Parts, { mandates, posts, bodies }: RegionFacts): Provenance {
  const proof = mandate ? chainOf(mandate, mandates).filter((link) => link !== undefined) : [];
  const confirmed = proof.map(({ lastConfirmedAt }) => lastConfirmedAt).filter((day) => day !== null);
  const named = new Set([mandate?.holderPostId, mandate?.holderBodyId, fallback?.postId, fallback?.bodyId, fallback?.mandateId]);
  // A theme lead to turn to is always one to involve as well.
  const parts = [...posts, ...bodies, ...mandates.values()].filter(({ id }) => named.has(id));
  return {
    certainty: mandate?.certainty ?? null,
    fictional: [...proof, ...parts, ...involve].some(({ fictional }) => fictional),
    lastConfirmedAt: mandate?.lastConfirmedAt ? confirmed.toSorted()[0]! : null,
  };
}
