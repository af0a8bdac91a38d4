import { registerEnumType } from 'type-graphql';

export enum RegioplanStage {
  IN_PREPARATION = 'IN_PREPARATION',
  IN_DEVELOPMENT = 'IN_DEVELOPMENT',
  ADOPTED = 'ADOPTED',
}

registerEnumType(RegioplanStage, {
  name: 'RegioplanStage',
  description: 'How far a regioplan is (stand van een regioplan).',
  valuesConfig: {
    IN_PREPARATION: { description: 'In preparation; parties have yet to begin on it (in voorbereiding).' },
    IN_DEVELOPMENT: { description: 'In development; it is being written (in ontwikkeling).' },
    ADOPTED: { description: 'Adopted (vastgesteld).' },
  },
});
