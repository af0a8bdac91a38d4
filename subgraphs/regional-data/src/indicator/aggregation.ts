import { registerEnumType } from 'type-graphql';

export enum Aggregation {
  SUM = 'SUM',
  POPULATION_WEIGHTED_MEAN = 'POPULATION_WEIGHTED_MEAN',
  NOT_AGGREGABLE = 'NOT_AGGREGABLE',
}

registerEnumType(Aggregation, {
  name: 'Aggregation',
  description: 'How the figures of areas become that of a larger area (aggregatie).',
  valuesConfig: {
    SUM: { description: 'Sum; the figures add up (som).' },
    POPULATION_WEIGHTED_MEAN: { description: 'Population-weighted mean; each area counts by its inhabitants (naar inwoners gewogen gemiddelde).' },
    NOT_AGGREGABLE: { description: 'Not aggregable; the larger area needs a figure of its own (niet op te tellen).' },
  },
});
