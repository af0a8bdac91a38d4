import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { MandateAuthority } from './authority.js';
import { CounterpartyKind } from './counterparty.js';

@ObjectType({
  description: 'A dated, sourced authority of a post or body to act for others on a theme, towards a counterparty, in regions (mandaat).\nSource: guide of LHV, InEen and ZN.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'mandate' })
export class Mandate extends Fact {
  @Property({ type: 'text', fieldName: 'grantor_body', nullable: true })
  grantorBodyId!: string | null;

  @Property({ type: 'text', fieldName: 'grantor_organisation', nullable: true })
  grantorOrganisationId!: string | null;

  @Property({ type: 'text', fieldName: 'holder_post', nullable: true })
  holderPostId!: string | null;

  @Property({ type: 'text', fieldName: 'holder_body', nullable: true })
  holderBodyId!: string | null;

  @Property({ type: 'text', fieldName: 'theme' })
  themeId!: string;

  @Property({ type: 'text[]', fieldName: 'regions' })
  regionIds!: string[];

  @Field(() => CounterpartyKind, { description: 'The side for which it was given (mandaterende partij).' })
  @Property({ type: 'text' })
  grantingSide!: CounterpartyKind;

  @Field(() => CounterpartyKind, { description: 'The side towards which it holds (wederpartij).' })
  @Property({ type: 'text' })
  counterparty!: CounterpartyKind;

  @Field(() => MandateAuthority, { description: 'How far it goes (bevoegdheid).' })
  @Property({ type: 'text' })
  authority!: MandateAuthority;

  @Property({ type: 'text', nullable: true })
  ceilingEuros!: string | null;

  @Field(() => Boolean, { description: 'Whether nobody else may hold the same at the same time (exclusief).' })
  @Property({ type: 'boolean' })
  exclusive!: boolean;

  @Property({ type: 'text', fieldName: 'parent', nullable: true })
  parentId!: string | null;

  @Property({ type: 'text', fieldName: 'decision', nullable: true })
  decisionId!: string | null;
}
