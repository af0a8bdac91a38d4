import type { Language, SignalSeverity } from '@regiograaf/subgraph-kit';
import type { Activity } from '../activity/activity.js';
import type { Challenge } from '../challenge/challenge.js';
import type { Precondition } from '../precondition/precondition.js';
import type { RegiobeeldElementKind } from '../regiobeeld-element/regiobeeld-element-kind.js';
import type { RegioplanElementKind } from '../regioplan-element/regioplan-element-kind.js';
import type { PlanSignalKind } from './plan-signal-kind.js';

/** Something about the plans of a region that somebody should look at. */
export interface Signal {
  kind: PlanSignalKind;
  severity: SignalSeverity;
  /** Ids of what it is about, the first of them first. */
  records: readonly string[];
  message: Record<Language, string>;
  whatToDo: Record<Language, string>;
}

/** A regiobeeld or regioplan as far as signals read it; its beginning as an ISO date, null if unknown. */
interface Plan {
  id: string;
  title: string;
  termFrom: string | null;
}

/** What holds in a region on the date of the answer. */
export interface PlanFacts {
  /** ISO date of the answer. */
  validOn: string;
  regiobeelden: readonly (Plan & { missing: readonly RegiobeeldElementKind[] })[];
  regioplannen: readonly (Plan & { missing: readonly RegioplanElementKind[] })[];
  challenges: readonly Pick<Challenge, 'id' | 'title'>[];
  activities: readonly Pick<Activity, 'id' | 'title' | 'challengeIds' | 'progress' | 'dueOn'>[];
  preconditions: readonly Pick<Precondition, 'id' | 'title' | 'fulfilment' | 'regioplanId'>[];
}
