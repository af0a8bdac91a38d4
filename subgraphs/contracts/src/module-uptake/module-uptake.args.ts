import { PageArgs, TermStatus } from '@regiograaf/subgraph-kit';
import { ArgsType, Field } from 'type-graphql';

@ArgsType()
export class ModuleUptakeListArgs extends PageArgs {
  @Field(() => TermStatus, { nullable: true, description: 'Only those whose term lies there on the date; ACTIVE unless given (status).' })
  status?: TermStatus;
}
