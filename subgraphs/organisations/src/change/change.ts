import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Certainty, DatePrecision, DateScalar } from '@regiograaf/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { ChangeKind } from './change-kind.js';

@ObjectType({ description: 'That something in or around an organisation began, ended, got another name or changed otherwise (wijziging).' })
@Entity({ tableName: 'around_organisation' })
export class Change {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text', fieldName: 'organisation' })
  concernedId!: string;

  @Property({ type: 'text', fieldName: 'subject' })
  subjectId!: string;

  @Field(() => ChangeKind, { description: 'What changed (soort wijziging).' })
  @Property({ type: 'text' })
  kind!: ChangeKind;

  @Field(() => DateScalar, { description: 'From when on (wijzigingsdatum).' })
  @Property({ type: 'date', fieldName: 'changed_on' })
  on!: string;

  @Field(() => DatePrecision, { description: 'How precisely that date is known (nauwkeurigheid van de wijzigingsdatum).' })
  @Property({ type: 'text', fieldName: 'date_precision' })
  precision!: DatePrecision;

  @Field(() => Certainty, { description: 'How certain it is: what is proposed is listed too (zekerheid).' })
  @Property({ type: 'text' })
  certainty!: Certainty;

  @Field(() => String, { nullable: true, description: 'The name until then, of what was renamed (oude naam).' })
  @Property({ type: 'text', nullable: true })
  nameBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The name from then on, of what was renamed (nieuwe naam).' })
  @Property({ type: 'text', nullable: true })
  nameAfter!: string | null;
}
