import { registerEnumType } from 'type-graphql';

export enum NormDirection {
  AT_LEAST = 'AT_LEAST',
  AT_MOST = 'AT_MOST',
  BETWEEN = 'BETWEEN',
}

registerEnumType(NormDirection, {
  name: 'NormDirection',
  description: 'On which side of its norm a value must lie (richting van de norm).',
  valuesConfig: {
    AT_LEAST: { description: 'At least the norm (ten minste).' },
    AT_MOST: { description: 'At most the norm (ten hoogste).' },
    BETWEEN: { description: 'Between the norm and its upper end, both included (tussen).' },
  },
});
