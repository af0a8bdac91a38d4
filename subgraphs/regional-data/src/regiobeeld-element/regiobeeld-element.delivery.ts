import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { RegiobeeldElementKind } from './regiobeeld-element-kind.js';

const { idOf, oneOf, required, text } = column;

export const regiobeeldElementFile: DeliveryFile = {
  file: 'regiobeeld_elements.csv',
  thing: 'regiobeeld_element',
  prefix: 'regiobeeld-element',
  kind: 'fact',
  description: 'What a regiobeeld says on the elements that the guide of LHV, InEen and ZN asks for, one element a row.',
  columns: {
    regiobeeld: required(idOf('regiobeeld')),
    kind: required(oneOf(Object.values(RegiobeeldElementKind))),
    summary: required(text),
    url: text,
  },
};
