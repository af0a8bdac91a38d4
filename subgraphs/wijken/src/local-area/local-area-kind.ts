import { registerEnumType } from 'type-graphql';

export enum LocalAreaKind {
  AREA = 'AREA',
  DISTRICT = 'DISTRICT',
  WIJK = 'WIJK',
  VILLAGE = 'VILLAGE',
}

registerEnumType(LocalAreaKind, {
  name: 'LocalAreaKind',
  description: 'What a municipality calls a part of it (soort lokaal gebied).',
  valuesConfig: {
    AREA: { description: 'Area, of several wijken or buurten (gebied).' },
    DISTRICT: { description: 'District, with a part of the municipal administration (stadsdeel).' },
    WIJK: { description: 'Wijk in the words of the municipality; often another than the official one (wijk).' },
    VILLAGE: { description: 'Village or hamlet (kern).' },
  },
});
