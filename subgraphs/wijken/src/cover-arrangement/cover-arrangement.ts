import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { CoverKind } from './cover-kind.js';

@ObjectType({ description: 'That practices see another’s patients when it cannot (waarneming).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'cover_arrangement' })
export class CoverArrangement extends Fact {
  @Property({ type: 'text', fieldName: 'practice' })
  practiceId!: string;

  @Property({ type: 'text[]', fieldName: 'covered_by' })
  coveredByIds!: string[];

  @Field(() => CoverKind, { description: 'When they do (soort).' })
  @Property({ type: 'text' })
  kind!: CoverKind;

  @Property({ type: 'text', fieldName: 'wijkgroep', nullable: true })
  wijkgroepId!: string | null;
}
