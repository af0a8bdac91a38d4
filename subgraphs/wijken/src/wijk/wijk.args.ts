import { idArgument } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { WIJK_CODE } from '../area/area-code.js';
import { areaConditions, AreaFilter, AreaListArgs } from '../area/area.args.js';

@InputType({ description: 'Which wijken; all that is given must fit (filter).' })
export class WijkFilter extends AreaFilter {
  @Field(() => ID, { nullable: true, description: 'That lie in this municipality (gemeente).' })
  municipality?: string | null;
}

@ArgsType()
export class WijkenArgs extends AreaListArgs {
  @Field(() => [ID], { nullable: true, description: 'Only these (identificaties).' })
  ids?: string[] | null;

  @Field(() => WijkFilter, { nullable: true, description: 'Which wijken (filter).' })
  filter?: WijkFilter | null;
}

/** The filter as conditions on wijken that exist on the date. */
export function wijkConditions(filter?: WijkFilter | null): object {
  const { municipality } = filter ?? {};
  return {
    ...areaConditions(filter, WIJK_CODE),
    ...(municipality == null ? {} : { municipalityId: idArgument('filter.municipality', municipality, ['municipality']) }),
  };
}
