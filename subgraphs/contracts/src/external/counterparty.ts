import { registerEnumType } from 'type-graphql';

/** As organisations owns it: an enum of a key is the same in all subgraphs. */
export enum CounterpartyKind {
  GP_CARE = 'GP_CARE',
  INSURER = 'INSURER',
  HOSPITAL = 'HOSPITAL',
  MUNICIPALITY = 'MUNICIPALITY',
  VVT = 'VVT',
  GGZ = 'GGZ',
  WELFARE = 'WELFARE',
  ANY = 'ANY',
}

registerEnumType(CounterpartyKind, {
  name: 'CounterpartyKind',
  description: 'A side at the table (partij).',
  valuesConfig: {
    GP_CARE: { description: 'GP care (huisartsenzorg).' },
    INSURER: { description: 'Insurers (zorgverzekeraars).' },
    HOSPITAL: { description: 'Hospitals (ziekenhuizen).' },
    MUNICIPALITY: { description: 'Municipalities (gemeenten).' },
    VVT: { description: 'Nursing, care and home care (VVT).' },
    GGZ: { description: 'Mental health care (GGZ).' },
    WELFARE: { description: 'Welfare (welzijn).' },
    ANY: { description: 'Any side; for mandates, a question names one (elke partij).' },
  },
});
