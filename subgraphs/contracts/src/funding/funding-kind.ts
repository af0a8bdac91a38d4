import { registerEnumType } from 'type-graphql';

export enum FundingKind {
  STRUCTURAL = 'STRUCTURAL',
  PROJECT = 'PROJECT',
}

registerEnumType(FundingKind, {
  name: 'FundingKind',
  description: 'Whether money comes back every year (soort financiering).',
  valuesConfig: {
    STRUCTURAL: { description: 'Structural; for as long as the work goes on (structureel).' },
    PROJECT: { description: 'For a project; it ends with it (projectmatig).' },
  },
});
