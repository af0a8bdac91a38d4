import { CounterpartyKind } from '../external/counterparty.js';
import { MandateAuthority } from '../external/mandate-authority.js';
import type { MandateCheck } from '../external/mandate-check.js';
import { ContractSide } from './contract-side.js';

export interface SignedContract {
  regionId: string;
  themeId: string | null;
  /** ISO date; null if it is not signed, or the day is not known. */
  signedOn: string | null;
}

const TOWARDS: Record<ContractSide, CounterpartyKind> = {
  [ContractSide.PROVIDER]: CounterpartyKind.INSURER,
  [ContractSide.INSURER]: CounterpartyKind.GP_CARE,
};

/**
 * The question whether a party was mandated to sign on the day of signing, which organisations answers; null if it cannot be asked,
 * because there is no day or no theme. Who signs for a network without legal personality is asked about, not the network. It names no
 * amount: the key of the question stands in the answer, and what a contract is worth is not for everyone.
 */
export function signingCheck(contract: SignedContract, party: { organisationId: string; side: ContractSide }): MandateCheck | null {
  const { regionId, themeId, signedOn } = contract;
  if (!signedOn || !themeId) return null;
  return {
    organisation: party.organisationId,
    region: regionId,
    theme: themeId,
    counterparty: TOWARDS[party.side],
    authority: MandateAuthority.SIGN,
    amount: '',
    date: signedOn,
  };
}
