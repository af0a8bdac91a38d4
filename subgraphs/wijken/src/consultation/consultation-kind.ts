import { registerEnumType } from 'type-graphql';

export enum ConsultationKind {
  MDO = 'MDO',
  GP_MEETING = 'GP_MEETING',
  PHARMACOTHERAPY = 'PHARMACOTHERAPY',
  NETWORK = 'NETWORK',
  ADMINISTRATIVE = 'ADMINISTRATIVE',
  OTHER = 'OTHER',
}

registerEnumType(ConsultationKind, {
  name: 'ConsultationKind',
  description: 'What kind of recurring meeting it is (overlegsoort).',
  valuesConfig: {
    MDO: { description: 'MDO: of several professions, about patients (multidisciplinair overleg, MDO).' },
    GP_MEETING: { description: 'GP meeting (huisartsenoverleg).' },
    PHARMACOTHERAPY: { description: 'Pharmacotherapy meeting, of GPs and pharmacists (farmacotherapeutisch overleg, FTO).' },
    NETWORK: { description: 'Network meeting, of the organisations in a wijk (netwerkoverleg).' },
    ADMINISTRATIVE: { description: 'Administrative meeting, of those who decide (bestuurlijk overleg).' },
    OTHER: { description: 'Another meeting (overig).' },
  },
});
