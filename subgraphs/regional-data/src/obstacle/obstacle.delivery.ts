import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { ObstacleKind } from './obstacle-kind.js';

const { idOf, oneOf, required, text } = column;

export const obstacleFile: DeliveryFile = {
  file: 'obstacles.csv',
  thing: 'obstacle',
  prefix: 'obstacle',
  kind: 'fact',
  description: 'What stands in the way of agreements in a region, by the five obstacles that the guide of LHV, InEen and ZN names.',
  columns: {
    region: required(idOf('region')),
    kind: required(oneOf(Object.values(ObstacleKind))),
    description: required(text),
    regioplan: idOf('regioplan'),
  },
};
