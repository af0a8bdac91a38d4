import { DateScalar } from '@regiograaf/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { HorizonComparison, type Horizons } from './compare-horizons.js';

@ObjectType({ description: 'How far a contract reaches, and how far the regioplan that it carries out (horizon van contract en plan).' })
export class PlanHorizon implements Horizons {
  @Field(() => DateScalar, { nullable: true, description: 'First day on which the contract no longer holds; null if open or unknown (einde van het contract).' })
  contractTo!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which the regioplan no longer holds; null if open or unknown (einde van het regioplan).' })
  planTo!: string | null;

  @Field(() => HorizonComparison, { description: 'Which of them ends first (vergelijking).' })
  comparison!: HorizonComparison;

  @Field(() => Int, { nullable: true, description: 'How many days lie between the ends; null if one of them is not known (verschil in dagen).' })
  days!: number | null;
}
