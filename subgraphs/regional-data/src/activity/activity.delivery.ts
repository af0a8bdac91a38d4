import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { ActivityStatus } from './activity-status.js';

const { as, date, idOf, listOf, oneOf, required, text } = column;

export const activityFile: DeliveryFile = {
  file: 'activities.csv',
  thing: 'activity',
  prefix: 'activity',
  kind: 'fact',
  description: 'The activities of a regioplan, with the challenges that they address.',
  columns: {
    regioplan: required(idOf('regioplan')),
    title: required(text),
    description: required(text),
    theme: idOf('theme'),
    challenges: listOf(idOf('challenge')),
    owner: idOf('organisation'),
    starts_on: date,
    due_on: date,
    status: as('progress', required(oneOf(Object.values(ActivityStatus)))),
  },
};
