import { Field, ObjectType } from 'type-graphql';
import { CountsVia } from '../place/counts-via.js';

@ObjectType({ description: 'A partnership, and how it counts for a place (meetellende samenwerking).' })
export class CountedPartnership {
  partnershipId!: string;

  @Field(() => CountsVia, { description: 'How it counts for the place (telt mee via).' })
  via!: CountsVia;
}
