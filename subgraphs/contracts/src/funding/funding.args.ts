import { PageArgs, type Order } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, Int } from 'type-graphql';
import { FundingKind } from './funding-kind.js';

@ArgsType()
export class FundingListArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Only for this calendar year (jaar).' })
  year?: number;

  @Field(() => FundingKind, { nullable: true, description: 'Only of this kind (soort).' })
  kind?: FundingKind;
}

export const BY_YEAR: Order = { name: 'YEAR', by: ['year'], numbers: ['year'] };

export function fundingConditions({ year, kind }: FundingListArgs): object {
  return { ...(year == null ? {} : { year }), ...(kind ? { kind } : {}) };
}
