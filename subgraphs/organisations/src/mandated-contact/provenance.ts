import type { Certainty } from '@regiograaf/subgraph-kit';
import { chainOf } from './covering.js';
import type { HeldMandate, RegionFacts } from './facts.js';

export interface Provenance {
  certainty: Certainty | null;
  fictional: boolean;
  lastConfirmedAt: string | null;
}

/**
 * An answer is as old as the oldest link of its proof, and of unknown age where its mandate is; it is invented where its proof or whoever
 * holds the mandate is. Whom to turn to instead, and whom to involve, say for themselves whether they are.
 *
 * @param mandate what the answer rests on; nothing where no mandate is known
 */
export function provenanceOf(mandate: HeldMandate | undefined, { mandates, posts, bodies }: RegionFacts): Provenance {
  const proof = mandate ? chainOf(mandate, mandates).filter((link) => link !== undefined) : [];
  const confirmed = proof.map(({ lastConfirmedAt }) => lastConfirmedAt).filter((day) => day !== null);
  const holder = [...posts, ...bodies].filter(({ id }) => id === mandate?.holderPostId || id === mandate?.holderBodyId);
  return {
    certainty: mandate?.certainty ?? null,
    fictional: [...proof, ...holder].some(({ fictional }) => fictional),
    lastConfirmedAt: mandate?.lastConfirmedAt ? confirmed.toSorted()[0]! : null,
  };
}
