import { registerEnumType } from 'type-graphql';

export enum ChangeKind {
  BEGAN = 'BEGAN',
  ENDED = 'ENDED',
  RENAMED = 'RENAMED',
  CHANGED = 'CHANGED',
}

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What changed (soort wijziging).',
  valuesConfig: {
    BEGAN: { description: 'Began; its term starts on the date (begonnen).' },
    ENDED: { description: 'Ended; it no longer holds from the date on (beëindigd).' },
    RENAMED: { description: 'Renamed; it has another name from the date on (hernoemd).' },
    CHANGED: { description: 'Changed; something else is said of it from the date on (gewijzigd).' },
  },
});
