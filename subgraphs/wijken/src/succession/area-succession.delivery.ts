import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { date, idOf, meaning, required } = column;

const area = required(idOf('municipality', 'wijk', 'buurt', 'local_area'));
const kindOf = (id: unknown): string => String(id).split(':')[0]!;

export const areaSuccessionFile: DeliveryFile = {
  file: 'area_successions.csv',
  thing: 'area_succession',
  prefix: 'areasuccession',
  kind: 'fact',
  description: 'What became of areas: mergers of municipalities, wijken and buurten that were numbered anew, local areas that were drawn anew.',
  columns: {
    predecessor: area,
    successor: area,
    happened_on: required(meaning('First day on which the successor is there.', date)),
  },
  check: ({ predecessor, successor }) =>
    kindOf(predecessor) === kindOf(successor) && predecessor !== successor ? [] : [{ column: 'successor', expected: 'another area of the same kind as `predecessor`' }],
};
