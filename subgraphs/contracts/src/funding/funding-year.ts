import { Field, Int, ObjectType } from 'type-graphql';
import { EurosScalar } from './euros.js';

@ObjectType({ description: 'What a contract is funded with in one calendar year, as far as the caller may see it; what is not established is in `proposedEuros` only (financiering per jaar).' })
export class FundingYear {
  @Field(() => Int, { description: 'Which year (jaar).' })
  year!: number;

  @Field(() => EurosScalar, { nullable: true, description: 'The sum of what is structural; null if no amount of it is known (structureel).' })
  structuralEuros!: string | null;

  @Field(() => EurosScalar, { nullable: true, description: 'The sum of what is for projects; null if no amount of it is known (projectmatig).' })
  projectEuros!: string | null;

  @Field(() => EurosScalar, { nullable: true, description: 'The sum of both; null if no amount is known (totaal).' })
  totalEuros!: string | null;

  @Field(() => EurosScalar, { nullable: true, description: 'The sum of what is not established: proposed, under negotiation or expected, in no other sum; null if no amount of it is known (voorgesteld).' })
  proposedEuros!: string | null;

  @Field(() => EurosScalar, { nullable: true, description: 'The sum of the ceilings of what is established; null unless all of it has one (plafond).' })
  ceilingEuros!: string | null;

  @Field(() => Int, { description: 'How many of its parts have no known amount, and are not in the sums (zonder bedrag).' })
  withoutAmount!: number;
}
