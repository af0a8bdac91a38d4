import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That a body or an organisation stands behind a mandate that another gave; it holds for the term (bekrachtiging).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'endorsement' })
export class Endorsement extends Fact {
  @Property({ type: 'text', fieldName: 'mandate' })
  mandateId!: string;

  @Property({ type: 'text', fieldName: 'body', nullable: true })
  bodyId!: string | null;

  @Property({ type: 'text', fieldName: 'organisation', nullable: true })
  organisationId!: string | null;

  @Property({ type: 'text', fieldName: 'decision', nullable: true })
  decisionId!: string | null;
}
