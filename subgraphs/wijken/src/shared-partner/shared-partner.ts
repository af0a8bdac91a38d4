import { Field, ObjectType } from 'type-graphql';
import { CareDomain } from '../partnership/care-domain.js';
import { CountedPartnership } from '../partnership/counted-partnership.js';
import { Place } from '../place/place.js';
import type { Shared } from './shared.js';

@ObjectType({ description: 'An organisation that several places share (gedeelde partner).' })
export class SharedPartner implements Shared {
  organisationId!: string;

  @Field(() => [CareDomain], { description: 'The fields of its partnerships (domeinen).' })
  domains!: CareDomain[];

  countedPerPlace!: Shared['countedPerPlace'];

  /** What the list is sorted by: most places first, then by organisation. */
  get fewness(): number {
    return -this.countedPerPlace.length;
  }

  get id(): string {
    return this.organisationId;
  }
}

@ObjectType({ description: 'One of the places that share a partner, with what the partner does there (plek van een gedeelde partner).' })
export class SharedPartnerPlace {
  @Field(() => Place, { description: 'The place (plek).' })
  place!: Place;

  @Field(() => [CountedPartnership], { description: 'The partnerships of the partner that count for it, each with how it counts (samenwerkingen).' })
  partnerships!: CountedPartnership[];
}
