import { TermStatus } from '@regiograaf/subgraph-kit';
import { ContractStage } from '../contract/contract-stage.js';
import { IndicatorStatus } from '../monitoring/indicator-status.js';
import { ContractSide } from '../party/contract-side.js';
import { ContractSignalKind as Kind } from './contract-signal-kind.js';

/** What the caller may see of a contract, on the date of the answer. */
export interface ContractFacts {
  contract: { id: string; stage: ContractStage; signedOn: string | null; themeId: string | null };
  parties: readonly { id: string; side: ContractSide; signedById: string | null }[];
  agreements: readonly AgreementFacts[];
}

export interface AgreementFacts {
  id: string;
  traced: boolean;
  withoutIndicatorReason: string | null;
  /** All of them, whatever the status of their term. */
  indicators: readonly { id: string; term: TermStatus; stands: IndicatorStatus; seenSince: string | null }[];
}

export interface Signal {
  kind: Kind;
  /** Ids of what it is about. */
  records: readonly string[];
}

/**
 * What is missing or late in a contract. Rules that refuse a record need no signal; these are for what may be so, and should not
 * stay so. Whether the parties were mandated is for `ContractParty.mandateCheck` to say: these say where it cannot be asked.
 */
export function contractSignals(facts: ContractFacts): Signal[] {
  return inOrder([...signingSignals(facts), ...facts.agreements.flatMap(agreementSignals)]);
}

const ORDER = Object.values(Kind);

/** By kind. */
export function inOrder<T extends Signal>(signals: readonly T[]): T[] {
  return signals.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
}

function signingSignals({ contract, parties }: ContractFacts): Signal[] {
  // What has ended may never have been signed: only its day of signing tells.
  const isSigned = contract.stage === ContractStage.SIGNED || contract.signedOn !== null;
  if (!isSigned) return [];
  const isMissing = Object.values(ContractSide).some((side) => !parties.some((party) => party.side === side));
  const unsigned = parties.filter(({ signedById }) => signedById === null);
  return [
    ...(isMissing ? [{ kind: Kind.SIDE_MISSING, records: [contract.id] }] : []),
    ...(contract.signedOn === null ? [{ kind: Kind.SIGNING_DAY_UNKNOWN, records: [contract.id] }] : []),
    ...(contract.themeId === null ? [{ kind: Kind.SIGNING_THEME_UNKNOWN, records: [contract.id] }] : []),
    ...unsigned.map(({ id }) => ({ kind: Kind.SIGNER_UNKNOWN, records: [id, contract.id] })),
  ];
}

function agreementSignals({ id, traced, withoutIndicatorReason, indicators }: AgreementFacts): Signal[] {
  const held = indicators.filter(({ term }) => term === TermStatus.ACTIVE);
  // Who sees of none what is measured on the date may not see any: an agreement without a reason has one.
  const isUnmonitored = indicators.some(({ seenSince }) => seenSince !== null) && held.length === 0 && withoutIndicatorReason === null;
  const standing = (status: IndicatorStatus, kind: Kind): Signal[] =>
    held.filter(({ stands }) => stands === status).map((indicator) => ({ kind, records: [indicator.id, id] }));
  return [
    ...(traced ? [] : [{ kind: Kind.UNTRACED_AGREEMENT, records: [id] }]),
    ...(isUnmonitored ? [{ kind: Kind.AGREEMENT_NOT_MONITORED, records: [id] }] : []),
    ...standing(IndicatorStatus.OVERDUE, Kind.INDICATOR_OVERDUE),
    ...standing(IndicatorStatus.BEHIND, Kind.INDICATOR_BEHIND),
  ];
}
