import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { ActivityStatus } from './activity-status.js';

@ObjectType({ description: 'Something that a regioplan sets out to do (activiteit).\nSource: guide of LHV, InEen and ZN.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'activity' })
export class Activity extends Fact {
  @Property({ type: 'text', fieldName: 'regioplan' })
  regioplanId!: string;

  @Field(() => String, { description: 'Its title (titel).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'What is done (omschrijving).' })
  @Property({ type: 'text' })
  description!: string;

  @Property({ type: 'text', fieldName: 'theme', nullable: true })
  themeId!: string | null;

  @Property({ type: 'text[]', fieldName: 'challenges' })
  challengeIds!: string[];

  @Property({ type: 'text', fieldName: 'owner', nullable: true })
  ownerId!: string | null;

  // In the database and in the class, `status` is that of the term.
  @Field(() => ActivityStatus, { name: 'status', description: 'How far it is (stand van zaken).' })
  @Property({ type: 'text' })
  progress!: ActivityStatus;

  @Field(() => DateScalar, { nullable: true, description: 'From when on it is planned to be done; null if that is not known (startdatum).' })
  @Property({ type: 'date', nullable: true })
  startsOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'By when it is to be done; null if that is not known (einddatum).' })
  @Property({ type: 'date', nullable: true })
  dueOn!: string | null;
}
