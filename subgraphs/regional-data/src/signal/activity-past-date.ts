import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { ActivityStatus } from '../activity/activity-status.js';
import { PlanSignalKind } from './plan-signal-kind.js';
import type { PlanFacts, Signal } from './signal.js';

const OPEN = new Set([ActivityStatus.PLANNED, ActivityStatus.RUNNING]);

/** Activities that are not done on the day after they were to be. */
export function activitiesPastDate({ activities, validOn }: PlanFacts): Signal[] {
  return activities.flatMap(({ id, title, progress, dueOn }) => {
    if (dueOn === null || dueOn >= validOn || !OPEN.has(progress)) return [];
    return {
      kind: PlanSignalKind.ACTIVITY_PAST_DATE,
      severity: SignalSeverity.WARNING,
      records: [id],
      message: { NL: `‘${title}’ zou op ${dueOn} klaar zijn, en is dat niet.`, EN: `“${title}” was to be done by ${dueOn}, and is not.` },
      whatToDo: {
        NL: 'Vraag de eigenaar naar de stand, en geef een nieuwe datum of een andere status door.',
        EN: 'Ask its owner how it stands, and record a new date or another status.',
      },
    };
  });
}
