import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { date, idOf, required } = column;

const area = required({ ...idOf('area', 'local_area'), expected: 'the id of a known municipality or wijk or buurt or local_area' });

/** The subgraph wijken takes the same file; what it expects is said in its words. */
export const areaSuccessionFile: DeliveryFile = {
  file: 'area_successions.csv',
  thing: 'area_succession',
  prefix: 'areasuccession',
  kind: 'fact',
  description: 'Figures follow it from year to year.',
  columns: { predecessor: area, successor: area, happened_on: required(date) },
};
