import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { ConsultationKind } from './consultation-kind.js';
import { Frequency } from './frequency.js';

@ObjectType({ description: 'A meeting that comes back, with who takes part in it, such as an MDO (overleg).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'consultation' })
export class Consultation extends Fact {
  @Property({ type: 'text', fieldName: 'place' })
  placeId!: string;

  @Field(() => String, { description: 'What it is called (naam).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => ConsultationKind, { description: 'What kind of meeting it is (soort).' })
  @Property({ type: 'text' })
  kind!: ConsultationKind;

  @Field(() => Frequency, { description: 'How often it takes place (frequentie).' })
  @Property({ type: 'text' })
  frequency!: Frequency;

  @Property({ type: 'text[]', fieldName: 'participants' })
  participantIds!: string[];

  @Property({ type: 'text', fieldName: 'convener', nullable: true })
  convenerId!: string | null;

  @Property({ type: 'text[]', fieldName: 'themes' })
  themeIds!: string[];
}
