import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { DatePrecision, DateScalar, Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { AgendaItemProgress } from './agenda-item-progress.js';

@ObjectType({ description: 'Something that a year agenda sets out to do (agendapunt).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'agenda_item' })
export class AgendaItem extends Fact {
  @Property({ type: 'text', fieldName: 'agenda' })
  agendaId!: string;

  @Field(() => String, { description: 'What is to be done (titel).' })
  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text', fieldName: 'owner' })
  ownerId!: string;

  @Property({ type: 'text', fieldName: 'waits_for', nullable: true })
  waitsForId!: string | null;

  @Field(() => AgendaItemProgress, { description: 'How far it is (stand van zaken).' })
  @Property({ type: 'text' })
  progress!: AgendaItemProgress;

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be done; null if that is not agreed (streefdatum).' })
  @Property({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Field(() => DatePrecision, { description: 'How precisely that is known (nauwkeurigheid van de streefdatum).' })
  @Property({ type: 'text' })
  duePrecision!: DatePrecision;

  @Property({ type: 'text[]', fieldName: 'themes' })
  themeIds!: string[];
}
