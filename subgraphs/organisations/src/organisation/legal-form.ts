import { registerEnumType } from 'type-graphql';

export enum LegalForm {
  STICHTING = 'STICHTING',
  VERENIGING = 'VERENIGING',
  BV = 'BV',
  NV = 'NV',
  COOPERATIE = 'COOPERATIE',
  MAATSCHAP = 'MAATSCHAP',
  EENMANSZAAK = 'EENMANSZAAK',
  PUBLIC_BODY = 'PUBLIC_BODY',
  NONE = 'NONE',
}

registerEnumType(LegalForm, {
  name: 'LegalForm',
  description: 'Legal form under Dutch law (rechtsvorm).',
  valuesConfig: {
    STICHTING: { description: 'Foundation (stichting).' },
    VERENIGING: { description: 'Association (vereniging).' },
    BV: { description: 'Private limited company (besloten vennootschap, BV).' },
    NV: { description: 'Public limited company (naamloze vennootschap, NV).' },
    COOPERATIE: { description: 'Cooperative (coöperatie).' },
    MAATSCHAP: { description: 'Partnership of professionals (maatschap).' },
    EENMANSZAAK: { description: 'Sole proprietorship (eenmanszaak).' },
    PUBLIC_BODY: { description: 'Body under public law (publiekrechtelijk lichaam).' },
    NONE: { description: 'None; a network without legal personality (geen rechtspersoon).' },
  },
});
