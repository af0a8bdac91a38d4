import { registerEnumType } from 'type-graphql';

export enum SegmentExtent {
  WHOLE = 'WHOLE',
  PART = 'PART',
}

registerEnumType(SegmentExtent, {
  name: 'SegmentExtent',
  description: 'How much of a segment a contract is about (omvang).',
  valuesConfig: {
    WHOLE: { description: 'The whole segment (geheel).' },
    PART: { description: 'A part, which its scope names (gedeeltelijk).' },
  },
});
