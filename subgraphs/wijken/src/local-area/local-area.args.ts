import { type Order, PageArgs } from '@regiograaf/subgraph-kit';
import { ArgsType, Field } from 'type-graphql';
import { LocalAreaKind } from './local-area-kind.js';

@ArgsType()
export class LocalAreasArgs extends PageArgs {
  @Field(() => LocalAreaKind, { nullable: true, description: 'Only those of this kind (soort).' })
  kind?: LocalAreaKind | null;
}

export const BY_NAME: Order = { name: 'NAME', by: ['name'] };

/** The arguments as conditions on local areas that exist on the date. */
export function localAreaConditions({ kind }: LocalAreasArgs): object {
  return { status: 'ACTIVE', ...(kind == null ? {} : { kind }) };
}
