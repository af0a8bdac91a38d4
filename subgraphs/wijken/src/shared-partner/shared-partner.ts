import { Field, ObjectType } from 'type-graphql';
import { CareDomain } from '../partnership/care-domain.js';
import type { Shared } from './shared.js';

@ObjectType({ description: 'An organisation that several places share (gedeelde partner).' })
export class SharedPartner implements Shared {
  organisationId!: string;

  @Field(() => [CareDomain], { description: 'The fields of its partnerships (domeinen).' })
  domains!: CareDomain[];

  partnershipIds!: string[];

  placeIds!: string[];

  /** What the list is sorted by: most places first, then by organisation. */
  get fewness(): number {
    return -this.placeIds.length;
  }

  get id(): string {
    return this.organisationId;
  }
}
