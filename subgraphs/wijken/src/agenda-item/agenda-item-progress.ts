import { registerEnumType } from 'type-graphql';

export enum AgendaItemProgress {
  PLANNED = 'PLANNED',
  RUNNING = 'RUNNING',
  COMPLETED = 'COMPLETED',
  STOPPED = 'STOPPED',
}

registerEnumType(AgendaItemProgress, {
  name: 'AgendaItemProgress',
  description: 'How far an item of an agenda is (stand van zaken).',
  valuesConfig: {
    PLANNED: { description: 'Planned (gepland).' },
    RUNNING: { description: 'Running (loopt).' },
    COMPLETED: { description: 'Completed (afgerond).' },
    STOPPED: { description: 'Stopped; it ends without being completed (gestopt).' },
  },
});

/** An item that is still to be done: only such an item waits for somebody. */
export const OPEN: readonly AgendaItemProgress[] = [AgendaItemProgress.PLANNED, AgendaItemProgress.RUNNING];
