import { registerEnumType } from 'type-graphql';

export enum MissingReason {
  NOT_PUBLISHED = 'NOT_PUBLISHED',
  SUPPRESSED = 'SUPPRESSED',
  NO_INHABITANTS = 'NO_INHABITANTS',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(MissingReason, {
  name: 'MissingReason',
  description: 'Why a figure is missing; what is missing is never 0 (reden van ontbreken).',
  valuesConfig: {
    NOT_PUBLISHED: { description: 'Not published (niet gepubliceerd).' },
    SUPPRESSED: { description: 'Suppressed; so few people are counted that they could be recognised (onderdrukt).' },
    NO_INHABITANTS: { description: 'No inhabitants; there is nobody to count (geen inwoners).' },
    UNKNOWN: { description: 'Unknown; the source does not say why (onbekend).' },
  },
});
