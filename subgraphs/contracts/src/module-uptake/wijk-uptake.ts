import { Field, Int, ObjectType } from 'type-graphql';
import { Wijk } from '../external/wijk.js';

@ObjectType({
  description: 'How many practices of a wijk take part in a module on the date, of those that could: the members of the provider parties. A practice in two wijken counts in both (deelname per wijk).',
})
export class WijkUptake {
  @Field(() => Wijk, { nullable: true, description: 'Which wijk (wijk).' })
  wijk!: Wijk;

  @Field(() => Int, { description: 'How many practices there take part or could (aantal praktijken).' })
  practices!: number;

  @Field(() => Int, { description: 'How many of them take part (aantal deelnemers).' })
  takingPart!: number;
}
