import { PageArgs, type Order } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { WijkgroepKind } from './wijkgroep-kind.js';

@InputType({ description: 'Which wijkgroepen; all that is given must fit (filter).' })
export class WijkgroepFilter {
  @Field(() => ID, { nullable: true, description: 'Whose working area touches this municipality (gemeente).' })
  municipality?: string | null;

  @Field(() => ID, { nullable: true, description: 'Whose working area touches this wijk (wijk).' })
  wijk?: string | null;

  @Field(() => ID, { nullable: true, description: 'That belong to this organisation (organisatie).' })
  organisation?: string | null;

  @Field(() => WijkgroepKind, { nullable: true, description: 'Of this kind (soort).' })
  kind?: WijkgroepKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: for which no post of a wijkcoordinator or wijkmanager is known; false: for which one is (zonder functie).',
  })
  withoutPost?: boolean | null;
}

@ArgsType()
export class WijkgroepenArgs extends PageArgs {
  @Field(() => [ID], { nullable: true, description: 'Only these (identificaties).' })
  ids?: string[] | null;

  @Field(() => WijkgroepFilter, { nullable: true, description: 'Which wijkgroepen (filter).' })
  filter?: WijkgroepFilter | null;
}

export const BY_NAME: Order = { name: 'NAME', by: ['name'] };
