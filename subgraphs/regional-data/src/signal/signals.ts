import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { activitiesPastDate } from './activity-past-date.js';
import { challengesWithoutActivity } from './challenge-without-activity.js';
import { missingElements } from './missing-element.js';
import { plansOlderThanRegiobeeld } from './plan-older-than-regiobeeld.js';
import { PlanSignalKind } from './plan-signal-kind.js';
import { preconditionsNotMet } from './precondition-not-met.js';
import type { PlanFacts, Signal } from './signal.js';

const SIGNALS: Record<PlanSignalKind, (facts: PlanFacts) => Signal[]> = {
  [PlanSignalKind.CHALLENGE_WITHOUT_ACTIVITY]: challengesWithoutActivity,
  [PlanSignalKind.ACTIVITY_PAST_DATE]: activitiesPastDate,
  [PlanSignalKind.PLAN_OLDER_THAN_REGIOBEELD]: plansOlderThanRegiobeeld,
  [PlanSignalKind.PRECONDITION_NOT_MET]: preconditionsNotMet,
  [PlanSignalKind.MISSING_ELEMENT]: missingElements,
};

const SEVERITIES = Object.values(SignalSeverity);
const KINDS = Object.values(PlanSignalKind);

/** All signals of some kinds, the most urgent first. */
export function signals(facts: PlanFacts, kinds: readonly PlanSignalKind[] = KINDS): Signal[] {
  const found = KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => SIGNALS[kind](facts));
  return found.toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}
