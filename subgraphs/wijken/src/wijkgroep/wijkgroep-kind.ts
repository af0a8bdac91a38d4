import { registerEnumType } from 'type-graphql';

export enum WijkgroepKind {
  GP_ONLY = 'GP_ONLY',
  MULTIDISCIPLINARY = 'MULTIDISCIPLINARY',
}

registerEnumType(WijkgroepKind, {
  name: 'WijkgroepKind',
  description: 'Who takes part in a wijkgroep (soort wijkgroep).',
  valuesConfig: {
    GP_ONLY: { description: 'GPs only (hagro of andere groep van alleen huisartsen).' },
    MULTIDISCIPLINARY: { description: 'Multidisciplinary: GPs and others (multidisciplinair).' },
  },
});
