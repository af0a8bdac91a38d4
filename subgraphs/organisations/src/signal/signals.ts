import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { conflictingMandates } from './conflicting-mandates.js';
import { expiringMandates } from './expiring-mandate.js';
import type { GovernanceFacts } from './facts.js';
import { handoversWithoutContent } from './handover-without-content.js';
import { postsWithManyThemes } from './many-themes.js';
import { mandatesWithoutDecision } from './no-decision.js';
import { unconfirmedFacts } from './not-confirmed.js';
import { GovernanceSignalKind } from './signal-kind.js';
import type { Signal, SignalOptions } from './signal.js';
import { themesWithoutLead } from './theme-without-lead.js';
import { unrepresentedMembers } from './unrepresented-members.js';
import { vacantPosts } from './vacant-post.js';

const SIGNALS: Record<GovernanceSignalKind, (facts: GovernanceFacts, options: SignalOptions) => Signal[]> = {
  [GovernanceSignalKind.VACANT_POST]: vacantPosts,
  [GovernanceSignalKind.EXPIRING_MANDATE]: expiringMandates,
  [GovernanceSignalKind.CONFLICTING_MANDATES]: conflictingMandates,
  [GovernanceSignalKind.THEME_WITHOUT_LEAD]: themesWithoutLead,
  [GovernanceSignalKind.MANY_THEMES]: postsWithManyThemes,
  [GovernanceSignalKind.NOT_CONFIRMED]: unconfirmedFacts,
  [GovernanceSignalKind.UNREPRESENTED_MEMBERS]: unrepresentedMembers,
  [GovernanceSignalKind.HANDOVER_WITHOUT_CONTENT]: handoversWithoutContent,
  [GovernanceSignalKind.NO_DECISION]: mandatesWithoutDecision,
};

const SEVERITIES = Object.values(SignalSeverity);
const KINDS = Object.values(GovernanceSignalKind);

/** All signals of some kinds, the most urgent first; of one kind, those that come to pass first. */
export function signals(facts: GovernanceFacts, options: SignalOptions, kinds: readonly GovernanceSignalKind[] = KINDS): Signal[] {
  const found = KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => SIGNALS[kind](facts, options));
  return found.toSorted(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
      (one.date ?? '').localeCompare(other.date ?? '') ||
      (one.records[0] ?? '').localeCompare(other.records[0] ?? ''),
  );
}
