import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { ModuleKind } from './module-kind.js';

@ObjectType({
  description: 'A part of a contract in which practices choose to take part. That it exists is for everyone; who takes part is not (module).\nSource: NZa, on the contracting of GP care, 2022.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'module' })
export class Module extends Fact {
  @Property({ type: 'text', fieldName: 'contract' })
  contractId!: string;

  @Field(() => ModuleKind, { description: 'What it is about (soort).' })
  @Property({ type: 'text' })
  kind!: ModuleKind;

  @Field(() => String, { description: 'What it is called (naam).' })
  @Property({ type: 'text' })
  name!: string;
}
