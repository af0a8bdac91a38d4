import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'A practice takes part in a module of a contract. For the practice itself, the parties to the contract and stewards of the region; for anyone else it is not there (deelname aan een module).',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'module_uptake' })
export class ModuleUptake extends Fact {
  @Property({ type: 'text', fieldName: 'module' })
  moduleId!: string;

  @Property({ type: 'text', fieldName: 'practice' })
  practiceId!: string;
}
