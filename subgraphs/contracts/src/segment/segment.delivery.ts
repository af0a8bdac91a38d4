import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { SegmentExtent } from './segment-extent.js';
import { Segment } from './segment-kind.js';

const { idOf, oneOf, required, text } = column;

export const segmentFile: DeliveryFile = {
  file: 'contract_segments.csv',
  thing: 'segment',
  prefix: 'segment',
  kind: 'fact',
  description: 'The segments that a contract is about, each whole or in part; a part names its scope, or says that the source does not.',
  columns: {
    contract: required(idOf('contract')),
    segment: required(oneOf(Object.values(Segment))),
    extent: required(oneOf(Object.values(SegmentExtent))),
    scope: text,
  },
  check: ({ extent, scope }) =>
    extent === SegmentExtent.PART && !(typeof scope === 'string' && /\S/.test(scope))
      ? [{ column: 'scope', expected: 'which part of the segment it is, or that the source does not name it' }]
      : [],
};
