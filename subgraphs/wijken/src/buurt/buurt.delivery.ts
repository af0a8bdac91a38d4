import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { BUURT_CODE } from '../area/area-code.js';
import { areaColumns, checkEdition } from '../area/area.delivery.js';

const { idOf, required } = column;

export const buurtFile: DeliveryFile = {
  file: 'buurten.csv',
  thing: 'buurt',
  prefix: 'buurt',
  kind: 'fact',
  description: 'Buurten as official areas.',
  columns: { ...areaColumns(BUURT_CODE), wijk: required(idOf('wijk')), municipality: required(idOf('municipality')) },
  check: checkEdition,
};
