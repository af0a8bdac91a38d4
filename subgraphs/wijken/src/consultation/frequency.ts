import { registerEnumType } from 'type-graphql';

export enum Frequency {
  WEEKLY = 'WEEKLY',
  EVERY_TWO_WEEKS = 'EVERY_TWO_WEEKS',
  MONTHLY = 'MONTHLY',
  EVERY_SIX_WEEKS = 'EVERY_SIX_WEEKS',
  EVERY_TWO_MONTHS = 'EVERY_TWO_MONTHS',
  QUARTERLY = 'QUARTERLY',
  TWICE_A_YEAR = 'TWICE_A_YEAR',
  YEARLY = 'YEARLY',
  WHEN_NEEDED = 'WHEN_NEEDED',
}

registerEnumType(Frequency, {
  name: 'Frequency',
  description: 'How often something takes place (frequentie).',
  valuesConfig: {
    WEEKLY: { description: 'Weekly (wekelijks).' },
    EVERY_TWO_WEEKS: { description: 'Every two weeks (om de week).' },
    MONTHLY: { description: 'Monthly (maandelijks).' },
    EVERY_SIX_WEEKS: { description: 'Every six weeks (elke zes weken).' },
    EVERY_TWO_MONTHS: { description: 'Every two months (om de maand).' },
    QUARTERLY: { description: 'Quarterly (elk kwartaal).' },
    TWICE_A_YEAR: { description: 'Twice a year (halfjaarlijks).' },
    YEARLY: { description: 'Yearly (jaarlijks).' },
    WHEN_NEEDED: { description: 'When needed (zo nodig).' },
  },
});
