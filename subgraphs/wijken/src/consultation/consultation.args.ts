import { PageArgs, type Order } from '@regiograaf/subgraph-kit';
import { ArgsType, Field } from 'type-graphql';
import { ConsultationKind } from './consultation-kind.js';

@ArgsType()
export class ConsultationsArgs extends PageArgs {
  @Field(() => ConsultationKind, { nullable: true, description: 'Only those of this kind (soort).' })
  kind?: ConsultationKind | null;
}

export const BY_NAME: Order = { name: 'NAME', by: ['name'] };

/** The arguments as conditions on meetings that take place on the date. */
export function consultationConditions({ kind }: ConsultationsArgs): object {
  return { status: 'ACTIVE', ...(kind == null ? {} : { kind }) };
}
