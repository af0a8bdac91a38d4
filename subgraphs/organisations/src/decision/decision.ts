import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { DatePrecision, DateScalar, Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A decision of a body or organisation: the evidence of a mandate (besluit).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'decision' })
export class Decision extends Fact {
  @Field(() => String, { description: 'What was decided (titel).' })
  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text', fieldName: 'body', nullable: true })
  bodyId!: string | null;

  @Property({ type: 'text', fieldName: 'organisation', nullable: true })
  organisationId!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was decided, if that is known (besluitdatum).' })
  @Property({ type: 'date', nullable: true })
  decidedOn!: string | null;

  @Field(() => DatePrecision, { description: 'How precisely that date is known (nauwkeurigheid van de besluitdatum).' })
  @Property({ type: 'text' })
  decidedPrecision!: DatePrecision;
}
