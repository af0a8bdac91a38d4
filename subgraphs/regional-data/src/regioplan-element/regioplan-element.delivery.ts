import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { RegioplanElementKind } from './regioplan-element-kind.js';

const { idOf, oneOf, required, text } = column;

export const regioplanElementFile: DeliveryFile = {
  file: 'regioplan_elements.csv',
  thing: 'regioplan_element',
  prefix: 'regioplan-element',
  kind: 'fact',
  description: 'What a regioplan says on the elements that the guide of LHV, InEen and ZN asks for, one element a row.',
  columns: {
    regioplan: required(idOf('regioplan')),
    kind: required(oneOf(Object.values(RegioplanElementKind))),
    summary: required(text),
    url: text,
  },
};
