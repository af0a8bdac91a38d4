import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { WIJK_CODE } from '../area/area-code.js';
import { areaColumns, checkEdition } from '../area/area.delivery.js';

const { idOf, required } = column;

export const wijkFile: DeliveryFile = {
  file: 'wijken.csv',
  thing: 'wijk',
  prefix: 'wijk',
  kind: 'fact',
  description: 'Wijken as official areas.',
  columns: { ...areaColumns(WIJK_CODE), municipality: required(idOf('municipality')) },
  check: checkEdition,
};
