import { registerEnumType } from 'type-graphql';

export enum Certainty {
  ESTABLISHED = 'ESTABLISHED',
  PROPOSED = 'PROPOSED',
  UNDER_NEGOTIATION = 'UNDER_NEGOTIATION',
  EXPECTED = 'EXPECTED',
}

registerEnumType(Certainty, {
  name: 'Certainty',
  description: 'How certain a fact is (zekerheid).',
  valuesConfig: {
    ESTABLISHED: { description: 'Established (vastgesteld).' },
    PROPOSED: { description: 'Proposed (voorgesteld).' },
    UNDER_NEGOTIATION: { description: 'Under negotiation (in onderhandeling).' },
    EXPECTED: { description: 'Expected (verwacht).' },
  },
});

export enum DatePrecision {
  DAY = 'DAY',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How precisely a date is known (datumnauwkeurigheid).',
  valuesConfig: {
    DAY: { description: 'Known to the day (dag).' },
    MONTH: { description: 'Known to the month; the date is its first day (maand).' },
    YEAR: { description: 'Known to the year; the date is its first day (jaar).' },
    UNKNOWN: { description: 'Not known; a date, if given, is a bound (onbekend).' },
  },
});

export enum TermStatus {
  FUTURE = 'FUTURE',
  ACTIVE = 'ACTIVE',
  ENDED = 'ENDED',
}

registerEnumType(TermStatus, {
  name: 'TermStatus',
  description: 'Where a term lies, seen from the date of the answer (looptijdstatus).',
  valuesConfig: {
    FUTURE: { description: 'Future; it has yet to begin (toekomstig).' },
    ACTIVE: { description: 'Active; it holds on the date (actief).' },
    ENDED: { description: 'Ended; it no longer holds on the date (beëindigd).' },
  },
});
