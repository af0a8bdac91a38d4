import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { LegalForm } from './legal-form.js';
import { OrganisationKind } from './organisation-kind.js';

@ObjectType({ description: 'An organisation, or a network without legal personality (organisatie).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'organisation' })
export class Organisation extends Fact {
  @Field(() => String, { description: 'Its name (naam).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What people call it for short (roepnaam).' })
  @Property({ type: 'text', nullable: true })
  shortName!: string | null;

  @Field(() => OrganisationKind, { description: 'What kind of organisation it is (organisatiesoort).' })
  @Property({ type: 'text' })
  kind!: OrganisationKind;

  @Field(() => LegalForm, { nullable: true, description: 'Its legal form; null if that is not known (rechtsvorm).' })
  @Property({ type: 'text', nullable: true })
  legalForm!: LegalForm | null;

  @Property({ type: 'text', nullable: true })
  kvk!: string | null;

  @Property({ type: 'text', nullable: true })
  agb!: string | null;

  @Property({ type: 'text', fieldName: 'municipality', nullable: true })
  municipalityId!: string | null;

  @Property({ type: 'text[]', fieldName: 'regions' })
  regionIds!: string[];

  @Field(() => Int, { nullable: true, description: 'How many members its source says it has; memberships may name fewer (aantal leden volgens de bron).' })
  @Property({ type: 'integer', nullable: true })
  memberCount!: number | null;

  @Field(() => Float, { nullable: true, description: 'Which part of those who could be members are, in percent, by its source (organisatiegraad).' })
  @Property({ type: 'float', nullable: true })
  memberSharePercent!: number | null;

  @Field(() => String, { nullable: true, description: 'Its public website (website).' })
  @Property({ type: 'text', nullable: true })
  website!: string | null;
}
