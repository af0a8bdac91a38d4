import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AreaFilter, AreaListArgs } from '../area/area.args.js';

@InputType({ description: 'Which municipalities; all that is given must fit (filter).' })
export class MunicipalityFilter extends AreaFilter {}

@ArgsType()
export class MunicipalitiesArgs extends AreaListArgs {
  @Field(() => [ID], { nullable: true, description: 'Only these (identificaties).' })
  ids?: string[] | null;

  @Field(() => MunicipalityFilter, { nullable: true, description: 'Which municipalities (filter).' })
  filter?: MunicipalityFilter | null;
}
