import { registerEnumType } from 'type-graphql';

/** The most urgent first. */
export enum SignalSeverity {
  URGENT = 'URGENT',
  WARNING = 'WARNING',
  INFO = 'INFO',
}

registerEnumType(SignalSeverity, {
  name: 'SignalSeverity',
  description: 'How much a signal matters (ernst).',
  valuesConfig: {
    URGENT: { description: 'Urgent; somebody will miss it today or within weeks (dringend).' },
    WARNING: { description: 'Warning; it needs a decision (waarschuwing).' },
    INFO: { description: 'Information; good to know (ter informatie).' },
  },
});
