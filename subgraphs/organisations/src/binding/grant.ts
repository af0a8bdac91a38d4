import { chainOf } from '../mandated-contact/covering.js';
import type { HeldMandate } from '../mandated-contact/facts.js';
import type { Grant } from './bound.js';

/** Who gave the mandate, through the one at the root of its chain, and when; undefined where that is not known. */
export function grantOf(mandate: HeldMandate, mandates: ReadonlyMap<string, HeldMandate>, known: GrantorKnowledge): Grant | undefined {
  const root = chainOf(mandate, mandates).at(-1);
  const organisationId = root?.grantorOrganisationId ?? known.organisationOf(root?.grantorBodyId);
  return root && organisationId ? { organisationId, day: root.termFrom ?? known.validOn } : undefined;
}

export interface GrantorKnowledge {
  /** The organisation of a body. */
  organisationOf: (body: string | null | undefined) => string | undefined;
  /** The date asked about: the day of a mandate whose start is unknown. */
  validOn: string;
}
