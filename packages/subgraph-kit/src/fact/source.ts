import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../scalars.js';
import { DatePrecision } from './enums.js';

@ObjectType({ description: 'Where a fact comes from: a document, a file or a statement (bron).' })
@Directive('@shareable')
@Entity({ tableName: 'source' })
export class Source {
  @Field(() => ID, { description: 'Stable identifier of the source (identificatie).' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Field(() => String, { description: 'What the source is (omschrijving).' })
  @Property({ type: 'text' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Who published it (uitgever).' })
  @Property({ type: 'text', nullable: true })
  publisher!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was published, if that is known (publicatiedatum).' })
  @Property({ type: 'date', nullable: true })
  publishedOn!: string | null;

  @Field(() => DatePrecision, { description: 'How precisely the publication date is known (nauwkeurigheid van de publicatiedatum).' })
  @Property({ type: 'text' })
  publishedPrecision!: DatePrecision;

  @Field(() => String, { nullable: true, description: 'Where it can be read, if it is public (vindplaats).' })
  @Property({ type: 'text', nullable: true })
  url!: string | null;
}
