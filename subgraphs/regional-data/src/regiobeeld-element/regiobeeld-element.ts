import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { RegiobeeldElementKind } from './regiobeeld-element-kind.js';

@ObjectType({ description: 'What a regiobeeld says on one of the elements that the guide asks for, in short (element van een regiobeeld).\nSource: guide of LHV, InEen and ZN.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'regiobeeld_element' })
export class RegiobeeldElement extends Fact {
  @Property({ type: 'text', fieldName: 'regiobeeld' })
  regiobeeldId!: string;

  @Field(() => RegiobeeldElementKind, { description: 'Which of them (soort element).' })
  @Property({ type: 'text' })
  kind!: RegiobeeldElementKind;

  @Field(() => String, { description: 'What it says (samenvatting).' })
  @Property({ type: 'text' })
  summary!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read, if that is public (webadres).' })
  @Property({ type: 'text', nullable: true })
  url!: string | null;
}
