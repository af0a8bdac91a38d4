import { registerEnumType } from 'type-graphql';

export enum MeasuringFrequency {
  MONTHLY = 'MONTHLY',
  QUARTERLY = 'QUARTERLY',
  HALF_YEARLY = 'HALF_YEARLY',
  YEARLY = 'YEARLY',
}

registerEnumType(MeasuringFrequency, {
  name: 'MeasuringFrequency',
  description: 'How often something is measured (meetfrequentie).',
  valuesConfig: {
    MONTHLY: { description: 'Every month (maandelijks).' },
    QUARTERLY: { description: 'Every three months (per kwartaal).' },
    HALF_YEARLY: { description: 'Every six months (halfjaarlijks).' },
    YEARLY: { description: 'Every year (jaarlijks).' },
  },
});
