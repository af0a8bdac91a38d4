import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { latest } from '../term/latest.js';
import { PlanSignalKind } from './plan-signal-kind.js';
import type { PlanFacts, Signal } from './signal.js';

/** Plans that began before the region's latest regiobeeld did; where a beginning is unknown nothing can be said. */
export function plansOlderThanRegiobeeld({ regiobeelden, regioplannen }: PlanFacts): Signal[] {
  const newest = latest(regiobeelden);
  const since = newest?.termFrom ?? null;
  if (!newest || since === null) return [];
  return regioplannen
    .filter(({ termFrom }) => termFrom !== null && termFrom < since)
    .map(({ id, title }) => ({
      kind: PlanSignalKind.PLAN_OLDER_THAN_REGIOBEELD,
      severity: SignalSeverity.INFO,
      records: [id, newest.id],
      message: { NL: `‘${title}’ is ouder dan ‘${newest.title}’, van ${since}.`, EN: `“${title}” is older than “${newest.title}”, of ${since}.` },
      whatToDo: {
        NL: 'Ga na of de prioriteiten van het plan nog passen bij het nieuwere regiobeeld.',
        EN: 'Look whether the priorities of the plan still fit the newer regiobeeld.',
      },
    }));
}
