import { BY_ID, inputError, PageArgs, type Order, textArgument } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { codeArgument, type CodeForm } from './area-code.js';

const MOST_CODES = 100;

/** What one can look for in any kind of area. */
@InputType()
export abstract class AreaFilter {
  @Field(() => String, { nullable: true, description: 'Whose name has this in it, in capitals or not (naam).' })
  name?: string | null;

  @Field(() => [String], { nullable: true, description: `With one of these official codes, at most ${MOST_CODES} (codes).` })
  codes?: string[] | null;
}

export enum AreaOrder {
  NAME = 'NAME',
  CODE = 'CODE',
  ID = 'ID',
}

registerEnumType(AreaOrder, {
  name: 'AreaOrder',
  description: 'How areas are sorted (sortering).',
  valuesConfig: {
    NAME: { description: 'By name (op naam).' },
    CODE: { description: 'By official code (op code).' },
    ID: { description: 'By identifier (op identificatie).' },
  },
});

const ORDERS: Record<AreaOrder, Order> = { NAME: { name: 'NAME', by: ['name'] }, CODE: { name: 'CODE', by: ['code'] }, ID: BY_ID };

@ArgsType()
export class AreaListArgs extends PageArgs {
  @Field(() => AreaOrder, { nullable: true, description: 'How to sort; by name unless given (sortering).' })
  orderBy?: AreaOrder | null;
}

export function areaOrder({ orderBy }: AreaListArgs): Order {
  return ORDERS[orderBy ?? AreaOrder.NAME];
}

/**
 * The filter as conditions on areas that exist on the date.
 *
 * @throws INVALID_CODE, BAD_USER_INPUT
 */
export function areaConditions(filter: AreaFilter | null | undefined, form: CodeForm): object {
  const { name, codes } = filter ?? {};
  if (codes && codes.length > MOST_CODES) throw inputError({ argument: 'filter.codes', expected: `at most ${MOST_CODES} codes`, found: codes.length });
  return {
    status: 'ACTIVE',
    ...(name ? { name: { $ilike: containing(textArgument('filter.name', name)) } } : {}),
    ...(codes ? { code: { $in: codes.map((code) => codeArgument('filter.codes', code, form)) } } : {}),
  };
}

function containing(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
}
