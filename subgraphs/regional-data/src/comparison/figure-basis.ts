import { registerEnumType } from 'type-graphql';

export enum FigureBasis {
  OWN = 'OWN',
  COMPUTED = 'COMPUTED',
}

registerEnumType(FigureBasis, {
  name: 'FigureBasis',
  description: 'How a figure came about (herkomst van een cijfer).',
  valuesConfig: {
    OWN: { description: 'Own; it was published of the place itself (eigen cijfer).' },
    COMPUTED: { description: 'Computed; from the figures of the areas that had its land in that year, by the indicator’s rule (berekend).' },
  },
});
