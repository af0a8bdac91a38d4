import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { RegioplanKind } from './regioplan-kind.js';
import { RegioplanStage } from './regioplan-stage.js';

const { idOf, oneOf, required, text } = column;

export const regioplanFile: DeliveryFile = {
  file: 'regioplannen.csv',
  thing: 'regioplan',
  prefix: 'regioplan',
  kind: 'fact',
  description: 'Regioplannen, each with the regiobeeld that it builds on.',
  columns: {
    region: required(idOf('region')),
    kind: required(oneOf(Object.values(RegioplanKind))),
    title: required(text),
    regiobeeld: idOf('regiobeeld'),
    stage: oneOf(Object.values(RegioplanStage)),
  },
};
