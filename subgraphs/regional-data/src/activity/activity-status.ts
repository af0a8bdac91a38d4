import { registerEnumType } from 'type-graphql';

export enum ActivityStatus {
  PLANNED = 'PLANNED',
  RUNNING = 'RUNNING',
  COMPLETED = 'COMPLETED',
  STOPPED = 'STOPPED',
}

registerEnumType(ActivityStatus, {
  name: 'ActivityStatus',
  description: 'How far an activity is (stand van zaken).',
  valuesConfig: {
    PLANNED: { description: 'Planned (gepland).' },
    RUNNING: { description: 'Running (loopt).' },
    COMPLETED: { description: 'Completed (afgerond).' },
    STOPPED: { description: 'Stopped; it ends without being completed (gestopt).' },
  },
});
