import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { MUNICIPALITY_CODE } from '../area/area-code.js';
import { areaColumns, checkEdition } from '../area/area.delivery.js';

const { idOf, text } = column;

export const municipalityFile: DeliveryFile = {
  file: 'municipalities.csv',
  thing: 'municipality',
  prefix: 'municipality',
  kind: 'fact',
  description: 'Municipalities as official areas, each with the organisation that is its authority.',
  columns: { ...areaColumns(MUNICIPALITY_CODE), province: text, organisation: idOf('organisation') },
  check: checkEdition,
};
