import { registerEnumType } from 'type-graphql';

export enum RegioplanKind {
  GP_INSURER = 'GP_INSURER',
  IZA = 'IZA',
  AZWA = 'AZWA',
  ROAZ = 'ROAZ',
}

registerEnumType(RegioplanKind, {
  name: 'RegioplanKind',
  description: 'Between whom or under which agreement the plan was made (soort regioplan).',
  valuesConfig: {
    GP_INSURER: { description: 'GPs and insurer; between a regional GP organisation and the insurer (regioplan van huisartsen en zorgverzekeraar).' },
    IZA: { description: 'IZA plan; under the national care agreement (IZA-regioplan).' },
    AZWA: { description: 'AZWA plan; under the additional agreement on care and welfare (AZWA-regioplan).' },
    ROAZ: { description: 'ROAZ plan; for acute care (ROAZ-plan).' },
  },
});
