import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { CareDomain } from '../partnership/care-domain.js';
import { CountedPartnership } from '../partnership/counted-partnership.js';
import { PartnerChangeKind } from './changes.js';

registerEnumType(PartnerChangeKind, {
  name: 'PartnerChangeKind',
  description: 'Whether a place gained a partner or lost it (soort wijziging).',
  valuesConfig: {
    GAINED: { description: 'Gained; it is a partner on the later date only (erbij gekomen).' },
    LOST: { description: 'Lost; it is a partner on the earlier date only (weggevallen).' },
  },
});

@ObjectType({ description: 'An organisation that is a partner of a place on one of two dates only (gewijzigde partner).' })
export class PartnerChange {
  /** Unique in a list. */
  id!: string;

  @Field(() => PartnerChangeKind, { description: 'Whether the partner was gained or lost (soort wijziging).' })
  kind!: PartnerChangeKind;

  organisationId!: string;

  @Field(() => [CareDomain], { description: 'The fields in which it was a partner (domeinen).' })
  domains!: CareDomain[];

  @Field(() => [CountedPartnership], { description: 'The partnerships that made it one, with how each counted; their terms say when they began or ended (samenwerkingen).' })
  partnerships!: CountedPartnership[];
}
