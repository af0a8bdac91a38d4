import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { PostKind } from './post-kind.js';

@ObjectType({ description: 'A function in an organisation; it outlives those who hold it and exists while vacant (functie).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'post' })
export class Post extends Fact {
  @Field(() => String, { description: 'Its name (naam).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => PostKind, { description: 'What kind of post it is (functiesoort).' })
  @Property({ type: 'text' })
  kind!: PostKind;

  @Property({ type: 'text', fieldName: 'organisation' })
  organisationId!: string;

  @Property({ type: 'text', fieldName: 'body', nullable: true })
  bodyId!: string | null;

  @Property({ type: 'text', nullable: true })
  phone!: string | null;

  @Property({ type: 'text', nullable: true })
  email!: string | null;

  @Property({ type: 'text', nullable: true })
  website!: string | null;
}
