import { BY_ID, idArgument, PageArgs, type Order } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OrganisationKind } from './organisation-kind.js';

@InputType({ description: 'Which organisations; all that is given must fit (filter).' })
export class OrganisationFilter {
  @Field(() => [OrganisationKind], { nullable: true, description: 'Of one of these kinds (soorten).' })
  kinds?: OrganisationKind[];

  @Field(() => ID, { nullable: true, description: 'That work in this region (regio).' })
  region?: string;

  @Field(() => ID, { nullable: true, description: 'That are seated in this municipality (gemeente).' })
  municipality?: string;
}

export enum OrganisationOrder {
  NAME = 'NAME',
  ID = 'ID',
}

registerEnumType(OrganisationOrder, {
  name: 'OrganisationOrder',
  description: 'How organisations are sorted (sortering).',
  valuesConfig: { NAME: { description: 'By name (op naam).' }, ID: { description: 'By identifier (op identificatie).' } },
});

const ORDERS: Record<OrganisationOrder, Order> = { NAME: { name: 'NAME', by: ['name'] }, ID: BY_ID };

@ArgsType()
export class OrganisationListArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true, description: 'Which organisations (filter).' })
  filter?: OrganisationFilter;

  @Field(() => OrganisationOrder, { nullable: true, description: 'How to sort; by name unless given (sortering).' })
  orderBy?: OrganisationOrder;
}

@ArgsType()
export class OrganisationsArgs extends OrganisationListArgs {
  @Field(() => [ID], { nullable: true, description: 'Only these (identificaties).' })
  ids?: string[];
}

export function organisationOrder({ orderBy }: OrganisationListArgs): Order {
  return ORDERS[orderBy ?? OrganisationOrder.NAME];
}

/** The filter as conditions on organisations that exist on the date. */
export function organisationConditions(filter?: OrganisationFilter): object {
  const { kinds, region, municipality } = filter ?? {};
  return {
    status: 'ACTIVE',
    ...(kinds ? { kind: { $in: kinds } } : {}),
    ...(region != null ? { regionIds: { $contains: [idArgument('filter.region', region, ['region'])] } } : {}),
    ...(municipality != null ? { municipalityId: idArgument('filter.municipality', municipality, ['municipality']) } : {}),
  };
}
