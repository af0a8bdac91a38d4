import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { BodyKind } from './body-kind.js';

const { idOf, integer, listOf, oneOf, required, text } = column;

export const bodyFile: DeliveryFile = {
  file: 'bodies.csv',
  thing: 'body',
  prefix: 'body',
  kind: 'fact',
  description: 'Boards, meetings, committees and working groups.',
  columns: {
    name: required(text),
    kind: required(oneOf(Object.values(BodyKind))),
    organisation: required(idOf('organisation')),
    quantity: integer,
    themes: listOf(idOf('theme')),
  },
};
