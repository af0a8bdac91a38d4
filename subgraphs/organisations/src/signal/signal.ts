import type { Language } from '@regiograaf/subgraph-kit';
import type { GovernanceSignalKind } from './signal-kind.js';
import type { SignalSeverity } from './signal-severity.js';

/** Something about the governance of a region that somebody should look at. */
export interface Signal {
  kind: GovernanceSignalKind;
  severity: SignalSeverity;
  /** ISO date on which it comes to pass, where it lies ahead. */
  date: string | null;
  /** Ids of what it is about, the first of them first. */
  records: readonly string[];
  message: Record<Language, string>;
  whatToDo: Record<Language, string>;
}

export interface SignalOptions {
  /** ISO date of the answer. */
  validOn: string;
  expiringWithinDays: number;
}
