import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { Fulfilment } from './fulfilment.js';

const { idOf, oneOf, required, text } = column;

export const preconditionFile: DeliveryFile = {
  file: 'preconditions.csv',
  thing: 'precondition',
  prefix: 'precondition',
  kind: 'fact',
  description: 'What must be there for a regioplan to come true, and how far it is.',
  columns: {
    regioplan: required(idOf('regioplan')),
    title: required(text),
    description: text,
    responsible: idOf('organisation'),
    fulfilment: required(oneOf(Object.values(Fulfilment))),
  },
};
