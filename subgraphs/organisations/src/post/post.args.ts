import { BY_ID, PageArgs, type Order } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PostKind } from './post-kind.js';

@InputType({ description: 'Which posts; all that is given must fit (filter).' })
export class PostFilter {
  @Field(() => [PostKind], { nullable: true, description: 'Of one of these kinds (soorten).' })
  kinds?: PostKind[];

  @Field(() => ID, { nullable: true, description: 'Of this organisation (organisatie).' })
  organisation?: string;

  @Field(() => ID, { nullable: true, description: 'Of organisations that work in this region (regio).' })
  region?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether nobody holds it on the date but perhaps an acting holder (vacant).' })
  vacant?: boolean;
}

export enum PostOrder {
  NAME = 'NAME',
  ID = 'ID',
}

registerEnumType(PostOrder, {
  name: 'PostOrder',
  description: 'How posts are sorted (sortering).',
  valuesConfig: { NAME: { description: 'By name (op naam).' }, ID: { description: 'By identifier (op identificatie).' } },
});

const ORDERS: Record<PostOrder, Order> = { NAME: { name: 'NAME', by: ['name'] }, ID: BY_ID };

@ArgsType()
export class PostsArgs extends PageArgs {
  @Field(() => PostFilter, { nullable: true, description: 'Which posts (filter).' })
  filter?: PostFilter;

  @Field(() => PostOrder, { nullable: true, description: 'How to sort; by name unless given (sortering).' })
  orderBy?: PostOrder;
}

export function postOrder({ orderBy }: PostsArgs): Order {
  return ORDERS[orderBy ?? PostOrder.NAME];
}
