import { BY_ID, DateScalar, idArgument, PageArgs, TermStatus, type Order } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { CounterpartyKind } from './counterparty.js';

@InputType({ description: 'Which mandates; all that is given must fit (filter).' })
export class MandateFilter {
  @Field(() => ID, { nullable: true, description: 'In this region (regio).' })
  region?: string;

  @Field(() => ID, { nullable: true, description: 'On exactly this theme (thema).' })
  theme?: string;

  @Field(() => ID, { nullable: true, description: 'Held by this post (functie).' })
  post?: string;

  @Field(() => ID, { nullable: true, description: 'Held by this body (orgaan).' })
  body?: string;

  @Field(() => CounterpartyKind, { nullable: true, description: 'Towards exactly this side (wederpartij).' })
  counterparty?: CounterpartyKind;

  @Field(() => TermStatus, { nullable: true, description: 'Where its term lies on the date; ACTIVE unless given (status).' })
  status?: TermStatus;

  @Field(() => DateScalar, { nullable: true, description: 'Only those that end before this date (verloopt voor).' })
  endsBefore?: Date;
}

export enum MandateOrder {
  ID = 'ID',
  THEME = 'THEME',
}

registerEnumType(MandateOrder, {
  name: 'MandateOrder',
  description: 'How mandates are sorted (sortering).',
  valuesConfig: { ID: { description: 'By identifier (op identificatie).' }, THEME: { description: 'By theme (op thema).' } },
});

const ORDERS: Record<MandateOrder, Order> = { ID: BY_ID, THEME: { name: 'THEME', by: ['themeId'] } };

@ArgsType()
export class MandateListArgs extends PageArgs {
  @Field(() => MandateOrder, { nullable: true, description: 'How to sort; by identifier unless given (sortering).' })
  orderBy?: MandateOrder;
}

@ArgsType()
export class MandatesArgs extends MandateListArgs {
  @Field(() => MandateFilter, { nullable: true, description: 'Which mandates (filter).' })
  filter?: MandateFilter;
}

export function mandateOrder({ orderBy }: MandateListArgs): Order {
  return ORDERS[orderBy ?? MandateOrder.ID];
}

export function mandateConditions(filter?: MandateFilter): object {
  const { region, theme, post, body, counterparty, status, endsBefore } = filter ?? {};
  return {
    status: status ?? TermStatus.ACTIVE,
    ...(region != null ? { regionIds: { $contains: [idArgument('filter.region', region, ['region'])] } } : {}),
    ...(theme != null ? { themeId: idArgument('filter.theme', theme, ['theme']) } : {}),
    ...(post != null ? { holderPostId: idArgument('filter.post', post, ['post']) } : {}),
    ...(body != null ? { holderBodyId: idArgument('filter.body', body, ['body']) } : {}),
    ...(counterparty ? { counterparty } : {}),
    ...(endsBefore ? { termTo: { $lt: endsBefore.toISOString().slice(0, 10) } } : {}),
  };
}
