import { registerEnumType } from 'type-graphql';

export enum ContractSide {
  PROVIDER = 'PROVIDER',
  INSURER = 'INSURER',
}

registerEnumType(ContractSide, {
  name: 'ContractSide',
  description: 'On which side of a contract a party stands (contractzijde).',
  valuesConfig: {
    PROVIDER: { description: 'Provider; it gives or organises the care (zorgaanbieder).' },
    INSURER: { description: 'Insurer; it buys the care (zorgverzekeraar).' },
  },
});
