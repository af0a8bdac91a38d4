import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Fulfilment } from './fulfilment.js';

@ObjectType({ description: 'What must be there for a regioplan to come true (randvoorwaarde).\nSource: guide of LHV, InEen and ZN.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'precondition' })
export class Precondition extends Fact {
  @Property({ type: 'text', fieldName: 'regioplan' })
  regioplanId!: string;

  @Field(() => String, { description: 'Its title (titel).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is about (omschrijving).' })
  @Property({ type: 'text', nullable: true })
  description!: string | null;

  @Property({ type: 'text', fieldName: 'responsible', nullable: true })
  responsibleId!: string | null;

  @Field(() => Fulfilment, { description: 'How far it is met (mate van vervulling).' })
  @Property({ type: 'text' })
  fulfilment!: Fulfilment;
}
