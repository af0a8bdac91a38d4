import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { ObstacleKind } from './obstacle-kind.js';

@ObjectType({ description: 'Something that stands in the way of agreements in a region (belemmering).\nSource: guide of LHV, InEen and ZN.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'obstacle' })
export class Obstacle extends Fact {
  @Property({ type: 'text', fieldName: 'region' })
  regionId!: string;

  @Field(() => ObstacleKind, { description: 'Which of those that the guide names (soort belemmering).' })
  @Property({ type: 'text' })
  kind!: ObstacleKind;

  @Field(() => String, { description: 'What is the matter here (omschrijving).' })
  @Property({ type: 'text' })
  description!: string;

  @Property({ type: 'text', fieldName: 'regioplan', nullable: true })
  regioplanId!: string | null;
}
