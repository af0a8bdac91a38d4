import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { POSTAL_CODE } from '../area/area-code.js';
import { buurtList } from '../buurt/buurt-list.js';

const { code, required } = column;

export const postalAreaFile: DeliveryFile = {
  file: 'postal_areas.csv',
  thing: 'postal_area',
  prefix: 'postal',
  kind: 'fact',
  description: 'Postal codes of four digits, each with the buurten in which its addresses lie.',
  columns: { code: required(code(POSTAL_CODE.pattern, POSTAL_CODE.example)), buurten: required(buurtList) },
};
