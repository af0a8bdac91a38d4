import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { ActivityStatus } from '../activity/activity-status.js';
import { PlanSignalKind } from './plan-signal-kind.js';
import type { PlanFacts, Signal } from './signal.js';

/** Challenges that no activity addresses; one that was stopped no longer does. */
export function challengesWithoutActivity({ challenges, activities }: PlanFacts): Signal[] {
  const addressed = new Set(activities.filter(({ progress }) => progress !== ActivityStatus.STOPPED).flatMap(({ challengeIds }) => challengeIds));
  return challenges
    .filter(({ id }) => !addressed.has(id))
    .map(({ id, title }) => ({
      kind: PlanSignalKind.CHALLENGE_WITHOUT_ACTIVITY,
      severity: SignalSeverity.WARNING,
      records: [id],
      message: { NL: `Geen activiteit pakt de uitdaging ‘${title}’ op.`, EN: `No activity addresses the challenge “${title}”.` },
      whatToDo: {
        NL: 'Neem een activiteit op in het regioplan, of leg vast waarom de uitdaging blijft liggen.',
        EN: 'Add an activity to the regioplan, or record why the challenge is left alone.',
      },
    }));
}
