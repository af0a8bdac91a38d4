import { registerEnumType } from 'type-graphql';

export enum SuccessionKind {
  MERGER = 'MERGER',
  SPLIT = 'SPLIT',
  TAKEOVER = 'TAKEOVER',
  CONVERSION = 'CONVERSION',
}

registerEnumType(SuccessionKind, {
  name: 'SuccessionKind',
  description: 'How one organisation came after another (opvolgingssoort).',
  valuesConfig: {
    MERGER: { description: 'Merger; several became one that was not there before (fusie).' },
    SPLIT: { description: 'Split; one became several, or a part of it went on by itself (splitsing).' },
    TAKEOVER: { description: 'Takeover; one that was there already took over the other (overname).' },
    CONVERSION: { description: 'Conversion; it went on as another legal entity (omzetting).' },
  },
});
