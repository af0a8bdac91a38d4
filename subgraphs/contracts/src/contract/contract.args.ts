import { BY_ID, DateScalar, inputError, PageArgs, TermStatus, type Order } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ModuleKind } from '../module/module-kind.js';
import { Segment } from '../segment/segment-kind.js';
import { ContractStage } from './contract-stage.js';

@InputType({ description: 'Which contracts; all that is given must fit (filter).' })
export class ContractFilter {
  @Field(() => ID, { nullable: true, description: 'For this region (regio).' })
  region?: string;

  @Field(() => ID, { nullable: true, description: 'To which this organisation is party (contractpartij).' })
  organisation?: string;

  @Field(() => ContractStage, { nullable: true, description: 'That have come this far (contractfase).' })
  stage?: ContractStage;

  @Field(() => TermStatus, { nullable: true, description: 'Whose term lies there on the date; ACTIVE unless given (status).' })
  status?: TermStatus;

  @Field(() => Segment, { nullable: true, description: 'On this segment, whole or in part (segment).' })
  segment?: Segment;

  @Field(() => DateScalar, { nullable: true, description: 'That end before this date (verloopt voor).' })
  endsBefore?: Date;

  @Field(() => DateScalar, { nullable: true, description: 'That end on this date or later; not those without an end (verloopt vanaf).' })
  endsFrom?: Date;

  @Field(() => ModuleKind, { nullable: true, description: 'With a module of this kind (soort module).' })
  module?: ModuleKind;
}

export enum ContractOrder {
  TITLE = 'TITLE',
  ID = 'ID',
}

registerEnumType(ContractOrder, {
  name: 'ContractOrder',
  description: 'How contracts are sorted (sortering).',
  valuesConfig: { TITLE: { description: 'By title (op titel).' }, ID: { description: 'By identifier (op identificatie).' } },
});

const ORDERS: Record<ContractOrder, Order> = { TITLE: { name: 'TITLE', by: ['title'] }, ID: BY_ID };

@ArgsType()
class SortedPageArgs extends PageArgs {
  @Field(() => ContractOrder, { nullable: true, description: 'How to sort; by title unless given (sortering).' })
  orderBy?: ContractOrder;
}

/** For the contracts of one region or organisation. */
@ArgsType()
export class ContractListArgs extends SortedPageArgs {
  @Field(() => TermStatus, { nullable: true, description: 'Whose term lies there on the date; ACTIVE unless given (status).' })
  status?: TermStatus;
}

@ArgsType()
export class ContractsArgs extends SortedPageArgs {
  @Field(() => [ID], { nullable: true, description: 'Only these (identificaties).' })
  ids?: string[];

  @Field(() => ContractFilter, { nullable: true, description: 'Which contracts (filter).' })
  filter?: ContractFilter;
}

export function contractOrder({ orderBy }: SortedPageArgs): Order {
  return ORDERS[orderBy ?? ContractOrder.TITLE];
}

/** The days between which the end of a contract is asked, as a condition on it; none if none is given. */
export function endCondition({ endsBefore, endsFrom }: Pick<ContractFilter, 'endsBefore' | 'endsFrom'>): object[] {
  const bounds = { ...(endsFrom ? { $gte: day('filter.endsFrom', endsFrom) } : {}), ...(endsBefore ? { $lt: day('filter.endsBefore', endsBefore) } : {}) };
  return Object.keys(bounds).length > 0 ? [{ termTo: bounds }] : [];
}

function day(argument: string, date: Date): string {
  const text = date.toISOString().slice(0, 10);
  // The database knows no year 0.
  if (!text.startsWith('0000')) return text;
  throw inputError({ argument, expected: 'a date from 0001-01-01 on', found: text });
}
