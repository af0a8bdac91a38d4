import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'An organisation uses a support service. For that organisation, who provides the service, the parties to its contract and stewards of the region; for anyone else it is not there (gebruik van een ondersteunende dienst).',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'support_use' })
export class SupportUse extends Fact {
  @Property({ type: 'text', fieldName: 'service' })
  serviceId!: string;

  @Property({ type: 'text', fieldName: 'organisation' })
  organisationId!: string;
}
