import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { as, idOf, listOf, required } = column;

/** The subgraph regional-data takes the same file, and its other columns. */
export const planActivityFile: DeliveryFile = {
  file: 'activities.csv',
  thing: 'plan_activity',
  prefix: 'activity',
  kind: 'fact',
  description: 'Activities, with the challenges to which an agreement traces through them.',
  columns: { regioplan: as('plan', required(idOf('regioplan'))), challenges: listOf(idOf('challenge')) },
};
