import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { RegioplanKind } from './regioplan-kind.js';
import { RegioplanStage } from './regioplan-stage.js';

@ObjectType({ description: 'What parties in a region agree to do about its challenges (regioplan).\nSource: guide of LHV, InEen and ZN.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'regioplan' })
export class Regioplan extends Fact {
  @Property({ type: 'text', fieldName: 'region' })
  regionId!: string;

  @Field(() => RegioplanKind, { description: 'Between whom or under which agreement it was made (soort regioplan).' })
  @Property({ type: 'text' })
  kind!: RegioplanKind;

  @Field(() => String, { description: 'Its title (titel).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => RegioplanStage, { nullable: true, description: 'How far it is; null if that is not known (stand van zaken).' })
  @Property({ type: 'text', nullable: true })
  stage!: RegioplanStage | null;

  @Property({ type: 'text', fieldName: 'regiobeeld', nullable: true })
  regiobeeldId!: string | null;
}
