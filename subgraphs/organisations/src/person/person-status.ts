import { registerEnumType } from 'type-graphql';

export enum PersonStatus {
  VISIBLE = 'VISIBLE',
  WITHHELD = 'WITHHELD',
  VACANT = 'VACANT',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(PersonStatus, {
  name: 'PersonStatus',
  description: 'Whether the person on a post is shown (zichtbaarheid van de persoon).',
  valuesConfig: {
    VISIBLE: { description: 'Shown (zichtbaar).' },
    WITHHELD: { description: 'Known, but not shown to this caller (afgeschermd).' },
    VACANT: { description: 'Nobody holds the post (vacant).' },
    UNKNOWN: { description: 'Not known who it is (onbekend).' },
  },
});
