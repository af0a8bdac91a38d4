import { registerEnumType } from 'type-graphql';

export enum CoverKind {
  HOLIDAY = 'HOLIDAY',
  ILLNESS = 'ILLNESS',
  DAYTIME = 'DAYTIME',
  OUT_OF_HOURS = 'OUT_OF_HOURS',
  CLOSURE = 'CLOSURE',
  OTHER = 'OTHER',
}

registerEnumType(CoverKind, {
  name: 'CoverKind',
  description: 'When one practice covers for another (soort waarneming).',
  valuesConfig: {
    HOLIDAY: { description: 'During holidays (vakantiewaarneming).' },
    ILLNESS: { description: 'During illness (waarneming bij ziekte).' },
    DAYTIME: { description: 'At set times of the day, or on a set day (dagwaarneming).' },
    OUT_OF_HOURS: { description: 'In evenings, nights and weekends (avond-, nacht- en weekendwaarneming).' },
    CLOSURE: { description: 'When a practice has closed, or has no GP (waarneming bij praktijksluiting).' },
    OTHER: { description: 'At another time (overig).' },
  },
});
