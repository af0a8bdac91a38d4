import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, required } = column;

/** The subgraph regional-data takes the same file, and its other columns. */
export const planFile: DeliveryFile = {
  file: 'regioplannen.csv',
  thing: 'plan',
  prefix: 'regioplan',
  kind: 'fact',
  description: 'When regioplannen hold, to compare contracts with.',
  columns: { region: required(idOf('region')) },
};
