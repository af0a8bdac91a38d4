import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { Fulfilment } from '../precondition/fulfilment.js';
import { PlanSignalKind } from './plan-signal-kind.js';
import type { PlanFacts, Signal } from './signal.js';

/** Preconditions of the plans that are known not to be met. */
export function preconditionsNotMet({ preconditions }: PlanFacts): Signal[] {
  return preconditions
    .filter(({ fulfilment }) => fulfilment === Fulfilment.NOT_MET)
    .map(({ id, title, regioplanId }) => ({
      kind: PlanSignalKind.PRECONDITION_NOT_MET,
      severity: SignalSeverity.WARNING,
      records: [id, regioplanId],
      message: { NL: `Aan de randvoorwaarde ‘${title}’ is niet voldaan.`, EN: `The precondition “${title}” is not met.` },
      whatToDo: {
        NL: 'Bespreek met de partijen van het plan wat nodig is om eraan te voldoen, of pas het plan aan.',
        EN: 'Discuss with the parties to the plan what it takes to meet it, or change the plan.',
      },
    }));
}
