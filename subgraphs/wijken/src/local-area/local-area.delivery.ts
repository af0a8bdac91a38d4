import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { buurtList } from '../buurt/buurt-list.js';
import { LocalAreaKind } from './local-area-kind.js';

const { idOf, meaning, oneOf, required, text } = column;

export const localAreaFile: DeliveryFile = {
  file: 'local_areas.csv',
  thing: 'local_area',
  prefix: 'localarea',
  kind: 'fact',
  description: 'What municipalities themselves call their parts (gebieden, stadsdelen, wijken, kernen), each as a set of buurten.',
  columns: {
    name: required(text),
    kind: required(meaning('AREA is a gebied, DISTRICT a stadsdeel, VILLAGE a kern.', oneOf(Object.values(LocalAreaKind)))),
    municipality: required(idOf('municipality')),
    buurten: required(buurtList),
  },
};
