import { TermStatus } from '@regiograaf/subgraph-kit';
import { ArgsType, Field } from 'type-graphql';

/** The argument of every list of facts that begin and end. */
@ArgsType()
export class StatusArgs {
  @Field(() => TermStatus, {
    defaultValue: TermStatus.ACTIVE,
    description: 'Those whose term has this status on the date; those that hold on it unless given (looptijdstatus).',
  })
  status!: TermStatus;
}
