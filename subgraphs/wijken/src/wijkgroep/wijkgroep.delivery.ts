import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { WijkgroepKind } from './wijkgroep-kind.js';

const { idOf, listOf, oneOf, required, text } = column;

export const wijkgroepFile: DeliveryFile = {
  file: 'wijkgroepen.csv',
  thing: 'wijkgroep',
  prefix: 'wijkgroep',
  kind: 'fact',
  description: 'Wijkgroepen, each with its working area and who coordinates it.',
  columns: {
    name: required(text),
    kind: required(oneOf(Object.values(WijkgroepKind))),
    working_area: required(listOf(idOf('municipality', 'wijk', 'buurt'))),
    post: idOf('post'),
    organisation: idOf('organisation'),
    practices: listOf(idOf('organisation')),
  },
};
