import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { RegioplanElementKind } from './regioplan-element-kind.js';

@ObjectType({ description: 'What a regioplan says on one of the elements that the guide asks for, in short (element van een regioplan).\nSource: guide of LHV, InEen and ZN.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'regioplan_element' })
export class RegioplanElement extends Fact {
  @Property({ type: 'text', fieldName: 'regioplan' })
  regioplanId!: string;

  @Field(() => RegioplanElementKind, { description: 'Which of them (soort element).' })
  @Property({ type: 'text' })
  kind!: RegioplanElementKind;

  @Field(() => String, { description: 'What it says (samenvatting).' })
  @Property({ type: 'text' })
  summary!: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read, if that is public (webadres).' })
  @Property({ type: 'text', nullable: true })
  url!: string | null;
}
