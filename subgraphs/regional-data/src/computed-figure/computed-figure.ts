import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.js';

@ObjectType({ description: 'What an indicator is in a region or local area, computed from the figures of its areas (berekend cijfer).' })
export class ComputedFigure {
  @Field(() => Indicator, { description: 'What is counted or measured; its `aggregation` is the rule by which this was computed (indicator).' })
  indicator!: Indicator;

  @Field(() => Int, { description: 'The year that it is about: one for all areas (verslagjaar).' })
  period!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The value, of the areas whose figure is there; null if none is, or if such figures do not add up (waarde).',
  })
  value!: number | null;

  @Field(() => Int, { description: 'How many areas had its land in that year (aantal gebieden).' })
  areas!: number;

  @Field(() => Int, { description: 'How many of them have no part in the value, because their figure is missing or they lay only partly in it; areas where nobody lives are not missed (ontbrekende gebieden).' })
  missingAreas!: number;

  @Field(() => Boolean, { description: 'True where a figure that it was computed from is invented by the example data (fictief).' })
  fictional!: boolean;
}
