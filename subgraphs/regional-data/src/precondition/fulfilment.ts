import { registerEnumType } from 'type-graphql';

export enum Fulfilment {
  MET = 'MET',
  PARTLY = 'PARTLY',
  NOT_MET = 'NOT_MET',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(Fulfilment, {
  name: 'Fulfilment',
  description: 'How far a precondition is met (mate van vervulling).',
  valuesConfig: {
    MET: { description: 'Met (vervuld).' },
    PARTLY: { description: 'Partly met (deels vervuld).' },
    NOT_MET: { description: 'Not met (niet vervuld).' },
    UNKNOWN: { description: 'Unknown; the source does not say (onbekend).' },
  },
});
