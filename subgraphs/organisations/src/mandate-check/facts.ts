import type { CounterpartyKind } from '../mandate/counterparty.js';
import type { MandateFact } from '../mandated-contact/covering.js';

export interface CheckedMandate extends MandateFact {
  termFrom: string | null;
  termTo: string | null;
  ceilingEuros: string | null;
  grantingSide: CounterpartyKind;
  exclusive: boolean;
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

/** The same and more, as of the day asked about. */
export interface CheckFacts extends MandateFacts {
  /** Posts and bodies that gave or hold a mandate and that exist on the day. */
  existing: ReadonlySet<string>;
  /** Who holds which post on the day. */
  appointments: readonly { postId: string; personId: string; acting: boolean }[];
  /** Whether a mandate binds an organisation; false where it is not known who gave it. */
  binds: (mandate: CheckedMandate, organisation: string) => boolean;
}

/** The organisation that holds a mandate, through a post or a body. */
export function holderOf({ holderPostId, holderBodyId }: CheckedMandate, { organisationOf }: Pick<MandateFacts, 'organisationOf'>): string | undefined {
  return organisationOf.get(holderPostId ?? holderBodyId ?? '');
}

/** The organisation that gave a mandate, itself or through a body. */
export function grantorOf({ grantorOrganisationId, grantorBodyId }: CheckedMandate, { organisationOf }: Pick<MandateFacts, 'organisationOf'>): string | undefined {
  return grantorOrganisationId ?? organisationOf.get(grantorBodyId ?? '');
}
