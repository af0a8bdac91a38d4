import { registerEnumType } from 'type-graphql';

export enum FallbackReason {
  VACANT = 'VACANT',
  EXPIRED = 'EXPIRED',
  LOWER_AUTHORITY = 'LOWER_AUTHORITY',
  NO_MANDATE = 'NO_MANDATE',
  MANDATE_UNDER_DISCUSSION = 'MANDATE_UNDER_DISCUSSION',
  NOT_BOUND = 'NOT_BOUND',
}

registerEnumType(FallbackReason, {
  name: 'FallbackReason',
  description: 'Why there is no direct answer (reden).',
  valuesConfig: {
    VACANT: { description: 'Vacant; nobody holds the mandated post, or the body that holds the mandate is no longer there (vacant).' },
    EXPIRED: { description: 'Expired; the mandate was given and has ended, or one above it (verlopen).' },
    LOWER_AUTHORITY: { description: 'Lower authority; there is a mandate, but it does not go far enough (te lage bevoegdheid).' },
    NO_MANDATE: { description: 'No mandate; none is recorded (geen mandaat).' },
    MANDATE_UNDER_DISCUSSION: { description: 'Mandate under discussion; it is proposed, negotiated or expected, not given (mandaat in bespreking).' },
    NOT_BOUND: { description: 'Not bound; the one asked about did not give the mandate (niet gebonden).' },
  },
});

export enum FallbackStep {
  ACTING_HOLDER = 'ACTING_HOLDER',
  LOWER_AUTHORITY = 'LOWER_AUTHORITY',
  THEME_LEAD = 'THEME_LEAD',
  BOARD = 'BOARD',
  SECRETARIAT = 'SECRETARIAT',
}

registerEnumType(FallbackStep, {
  name: 'FallbackStep',
  description: 'Whom to turn to instead, in this order (vervangend contact).',
  valuesConfig: {
    ACTING_HOLDER: { description: 'Acting holder of the mandated post (waarnemer).' },
    LOWER_AUTHORITY: { description: 'Holder of a mandate with a lower authority, the highest of them whose holder, or who acts for the holder, is there (houder van een lagere bevoegdheid).' },
    THEME_LEAD: { description: 'Theme lead, of the nearest theme; last of all if it is not known who that is or nobody holds the post (trekker).' },
    BOARD: { description: 'Board of the organisation that holds, held or is to hold the mandate; of the regional GP organisation where there is none, or where nobody has a secretariat (bestuur).' },
    SECRETARIAT: { description: 'Secretariat of the organisation that holds, held or is to hold the mandate, or of the regional GP organisation: an RHO, or else a care group, an alliance or a GP circle (secretariaat).' },
  },
});
