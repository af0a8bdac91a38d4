import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What a wijkgroep sets out to do in a year (jaaragenda).\nSource: InEen, on cooperation in Amsterdam.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'year_agenda' })
export class YearAgenda extends Fact {
  @Property({ type: 'text', fieldName: 'wijkgroep' })
  wijkgroepId!: string;

  @Field(() => Int, { description: 'The year (jaar).' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => String, { nullable: true, description: 'What it is called, if it has a name (titel).' })
  @Property({ type: 'text', nullable: true })
  title!: string | null;
}
