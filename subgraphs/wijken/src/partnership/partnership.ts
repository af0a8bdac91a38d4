import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { CareDomain } from './care-domain.js';

@ObjectType({ description: 'What an organisation does in a place, with whom to call (samenwerking).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'partnership' })
export class Partnership extends Fact {
  @Property({ type: 'text', fieldName: 'organisation' })
  organisationId!: string;

  @Property({ type: 'text', fieldName: 'place' })
  placeId!: string;

  @Field(() => CareDomain, { description: 'The field of care or welfare (domein).' })
  @Property({ type: 'text' })
  domain!: CareDomain;

  @Field(() => String, { description: 'What the organisation does there (rol).' })
  @Property({ type: 'text' })
  role!: string;

  @Property({ type: 'text[]', fieldName: 'themes' })
  themeIds!: string[];

  @Field(() => String, { nullable: true, description: 'The law or agreement that it rests on, if that is known (wettelijke grondslag).' })
  @Property({ type: 'text', nullable: true })
  legalBasis!: string | null;

  @Property({ type: 'text', fieldName: 'contact_post', nullable: true })
  contactPostId!: string | null;

  @Field(() => Boolean, { description: 'Whether the organisation is the preferred provider there (voorkeursaanbieder).' })
  @Property({ type: 'boolean' })
  preferredProvider!: boolean;
}
