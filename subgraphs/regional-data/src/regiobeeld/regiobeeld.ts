import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What parties in a region agree that they see there: its people, their care, and the challenges (regiobeeld).\nSource: guide of LHV, InEen and ZN.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'regiobeeld' })
export class Regiobeeld extends Fact {
  @Property({ type: 'text', fieldName: 'region' })
  regionId!: string;

  @Field(() => String, { description: 'Its title (titel).' })
  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text[]', fieldName: 'participants' })
  participantIds!: string[];

  @Field(() => String, { nullable: true, description: 'Who took part besides, where they are not named one by one (overige deelnemers).' })
  @Property({ type: 'text', nullable: true })
  participantsDescription!: string | null;
}
