import type { Language, SignalSeverity } from '@regiograaf/subgraph-kit';
import type { GovernanceSignalKind } from './signal-kind.js';

/** Something about the governance of a region that somebody should look at. */
export interface Signal {
  kind: GovernanceSignalKind;
  severity: SignalSeverity;
  /** ISO date on which it comes to pass, where it lies ahead. */
  date: string | null;
  /** Ids of what it is about, the first of them first. */
  records: readonly string[];
  /** Ids of what it is about as well, for partners only. */
  partnersOnly?: readonly string[];
  message: Record<Language, string>;
  whatToDo: Record<Language, string>;
}

export interface SignalOptions {
  /** ISO date of the answer. */
  validOn: string;
  expiringWithinDays: number;
}
