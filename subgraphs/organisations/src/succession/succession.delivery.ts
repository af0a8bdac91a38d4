import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { SuccessionKind } from './succession-kind.js';

const { idOf, meaning, oneOf, required } = column;

export const successionFile: DeliveryFile = {
  file: 'successions.csv',
  thing: 'succession',
  prefix: 'succession',
  kind: 'fact',
  description: 'Which organisation came after which, from `from` on; a row for each pair. Members that join forces and go on existing are in `memberships.csv`.',
  columns: {
    predecessor: required(meaning('The organisation that was there before.', idOf('organisation'))),
    successor: required(meaning('The organisation that came after it.', idOf('organisation'))),
    kind: required(oneOf(Object.values(SuccessionKind))),
  },
  check: ({ predecessor, successor }) => (predecessor === successor ? [{ column: 'successor', expected: 'another organisation than the predecessor' }] : []),
};
