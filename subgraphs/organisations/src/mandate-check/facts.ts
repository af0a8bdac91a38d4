import type { MandateFact } from '../mandated-contact/covering.js';

export interface CheckedMandate extends MandateFact {
  termFrom: string | null;
  termTo: string | null;
  ceilingEuros: string | null;
  grantorBodyId: string | null;
  grantorOrganisationId: string | null;
  holderPostId: string | null;
  holderBodyId: string | null;
}

/** What is known of the mandates of a region, whichever side gave them. */
export interface MandateFacts<T extends CheckedMandate = CheckedMandate> {
  themes: ReadonlyMap<string, { id: string; parentId: string | null }>;
  /** Those in the region, and those above them wherever they are. */
  mandates: ReadonlyMap<string, T>;
  /** To which organisation each post and body belongs that gave or holds one. */
  organisationOf: ReadonlyMap<string, string>;
}

/** The organisation that holds a mandate, through a post or a body. */
export function holderOf({ holderPostId, holderBodyId }: CheckedMandate, { organisationOf }: MandateFacts): string | undefined {
  return organisationOf.get(holderPostId ?? holderBodyId ?? '');
}

/** The organisation that gave a mandate, itself or through a body. */
export function grantorOf({ grantorOrganisationId, grantorBodyId }: CheckedMandate, { organisationOf }: MandateFacts): string | undefined {
  return grantorOrganisationId ?? organisationOf.get(grantorBodyId ?? '');
}
