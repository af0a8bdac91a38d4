import { registerEnumType } from 'type-graphql';

export enum ModuleKind {
  CHRONIC_CARE = 'CHRONIC_CARE',
  FRAIL_ELDERLY_CARE = 'FRAIL_ELDERLY_CARE',
  WIJK_MANAGEMENT = 'WIJK_MANAGEMENT',
  TBHZ = 'TBHZ',
  OTHER = 'OTHER',
}

registerEnumType(ModuleKind, {
  name: 'ModuleKind',
  description: 'What a module of a contract is about (soort module).\nSource: NZa, on the contracting of GP care, 2022.',
  valuesConfig: {
    CHRONIC_CARE: { description: 'Care for people with a chronic illness (chronische zorg).' },
    FRAIL_ELDERLY_CARE: { description: 'Care for frail elderly people (kwetsbare ouderenzorg).' },
    WIJK_MANAGEMENT: { description: 'Linking GP care with others in the wijk (wijkmanagement).' },
    TBHZ: { description: 'Making GP care future-proof, with training (toekomstbestendige huisartsenzorg, TBHZ).' },
    OTHER: { description: 'Something else, which its name says (anders).' },
  },
});
