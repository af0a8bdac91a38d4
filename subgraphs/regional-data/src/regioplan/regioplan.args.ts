import { ArgsType, Field } from 'type-graphql';
import { StatusArgs } from '../term/status.args.js';
import { RegioplanKind } from './regioplan-kind.js';

@ArgsType()
export class RegioplannenArgs extends StatusArgs {
  @Field(() => RegioplanKind, { nullable: true, description: 'Only those of this kind (soort regioplan).' })
  kind?: RegioplanKind;
}
