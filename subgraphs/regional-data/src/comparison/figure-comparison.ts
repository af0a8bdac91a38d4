import { DateScalar } from '@regiograaf/subgraph-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.js';
import { ObservedArea } from '../observation/observed-area.js';
import { FigureBasis } from './figure-basis.js';
import { FigureGap } from './figure-gap.js';

@ObjectType({ description: 'What an indicator is in a place over one year, or why that is missing (vergeleken cijfer).' })
export class ComparedFigure {
  @Field(() => Int, { description: 'The year that it is about (verslagjaar).' })
  year!: number;

  @Field(() => Float, { nullable: true, description: 'The value, in the unit of the indicator; null if it is missing (waarde).' })
  value!: number | null;

  @Field(() => FigureGap, { nullable: true, description: 'Why the value is missing; null if there is one (reden van ontbreken).' })
  gap!: FigureGap | null;

  @Field(() => FigureBasis, { nullable: true, description: 'How it came about; null if nothing is recorded (herkomst).' })
  basis!: FigureBasis | null;

  @Field(() => Boolean, {
    description: 'Whether the place had the same land in that year as on the date, as far as its successions tell; if not, compare with care (zelfde grenzen).',
  })
  sameLand!: boolean;

  areaIds!: string[];

  @Field(() => Int, { description: 'How many of its areas have no part in the value; areas where nobody lives are not missed (ontbrekende gebieden).' })
  missingAreas!: number;

  sourceIds!: string[];

  @Field(() => Boolean, { description: 'True where one of these figures is invented by the example data (fictief).' })
  fictional!: boolean;

  @Field(() => Boolean, { description: 'Whether a source gives one of these figures as an approximation (bij benadering).' })
  approximate!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When the one of them that was confirmed longest ago was last confirmed; null if that is unknown (laatst bevestigd).' })
  lastConfirmedAt!: string | null;
}

@ObjectType({ description: 'One indicator in one place, year by year (reeks).' })
export class FigureSeries {
  @Field(() => Indicator, { description: 'What is counted or measured (indicator).' })
  indicator!: Indicator;

  @Field(() => [ComparedFigure], { description: 'One for each year, in order (cijfers).' })
  figures!: ComparedFigure[];
}

@ObjectType({ description: 'One of the places that are compared (vergeleken plek).' })
export class ComparedPlace {
  @Field(() => ObservedArea, { nullable: true, description: 'The area, local area or region (plek).' })
  place!: { id: string };

  @Field(() => [FigureSeries], { nullable: 'items', description: 'One for each indicator, in the order asked; null for an indicator that is not known (reeksen).' })
  series!: (FigureSeries | null)[];
}

@ObjectType({ description: 'Figures of places beside each other, over years (vergelijking van cijfers).' })
export class FigureComparison {
  @Field(() => [Int], { description: 'The years, in order (jaren).' })
  years!: number[];

  @Field(() => [ComparedPlace], { nullable: 'items', description: 'One for each place, in the order asked; null for a place that is not known (plekken).' })
  places!: (ComparedPlace | null)[];
}
