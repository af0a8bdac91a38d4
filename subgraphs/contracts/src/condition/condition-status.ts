import { registerEnumType } from 'type-graphql';

export enum ConditionStatus {
  OPEN = 'OPEN',
  MET = 'MET',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ConditionStatus, {
  name: 'ConditionStatus',
  description: 'What became of a condition (stand van een voorwaarde).',
  valuesConfig: {
    OPEN: { description: 'Open; the other side has yet to answer (open).' },
    MET: { description: 'Met; the other side did what was asked (vervuld).' },
    REFUSED: { description: 'Refused; the other side does not want it (afgewezen).' },
    WITHDRAWN: { description: 'Withdrawn by who asked it (ingetrokken).' },
  },
});
