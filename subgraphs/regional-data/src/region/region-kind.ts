import { registerEnumType } from 'type-graphql';

export enum RegionKind {
  RHO = 'RHO',
  CARE_OFFICE = 'CARE_OFFICE',
  IZA = 'IZA',
  GGD = 'GGD',
  SAFETY = 'SAFETY',
  ROAZ = 'ROAZ',
  ROS = 'ROS',
  SUPRAREGIONAL = 'SUPRAREGIONAL',
}

registerEnumType(RegionKind, {
  name: 'RegionKind',
  description: 'For what the region was drawn (regiosoort).',
  valuesConfig: {
    RHO: { description: 'RHO region; of a regional GP organisation (werkgebied van een regionale huisartsenorganisatie).' },
    CARE_OFFICE: { description: 'Care-office region; long-term care (zorgkantoorregio).' },
    IZA: { description: 'IZA region; plans under the national care agreement (IZA-regio).' },
    GGD: { description: 'GGD region; public health (GGD-regio).' },
    SAFETY: { description: 'Safety region (veiligheidsregio).' },
    ROAZ: { description: 'ROAZ region; acute care (ROAZ-regio).' },
    ROS: { description: 'ROS region; support of primary care (ROS-regio).' },
    SUPRAREGIONAL: { description: 'Supraregional; several regions together (bovenregionaal).' },
  },
});
