import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A subject of care or organisation on which somebody speaks for others (thema).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'theme' })
export class Theme extends Fact {
  @Property({ type: 'text', fieldName: 'name_nl' })
  nameNl!: string;

  @Property({ type: 'text', fieldName: 'name_en' })
  nameEn!: string;

  @Property({ type: 'text', fieldName: 'parent', nullable: true })
  parentId!: string | null;

  @Field(() => [String], { description: 'What regions themselves call it (lokale benamingen).' })
  @Property({ type: 'text[]' })
  localNames!: string[];
}
