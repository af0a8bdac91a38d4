import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, listOf, required, text } = column;

export const regiobeeldFile: DeliveryFile = {
  file: 'regiobeelden.csv',
  thing: 'regiobeeld',
  prefix: 'regiobeeld',
  kind: 'fact',
  description: 'Regiobeelden, with who took part.',
  columns: {
    region: required(idOf('region')),
    title: required(text),
    participants: listOf(idOf('organisation')),
    participants_description: text,
  },
};
