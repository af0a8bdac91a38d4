import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../scalars.js';
import { Certainty, type DatePrecision, type TermStatus } from './enums.js';
import { Term } from './term.js';

/** What every temporal entity has. Its table is a view that shows what held and was known at the moments of the request. */
@ObjectType()
@Entity({ abstract: true })
export abstract class Fact {
  @Field(() => ID, { description: 'Stable, readable identifier (identificatie).' })
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'date', nullable: true })
  termFrom!: string | null;

  @Property({ type: 'text' })
  fromPrecision!: DatePrecision;

  @Property({ type: 'date', nullable: true })
  termTo!: string | null;

  @Property({ type: 'text', nullable: true })
  toPrecision!: DatePrecision | null;

  @Property({ type: 'text' })
  status!: TermStatus;

  @Field(() => Certainty, { description: 'How certain this is (zekerheid).' })
  @Property({ type: 'text' })
  certainty!: Certainty;

  @Property({ type: 'text', fieldName: 'source' })
  sourceId!: string;

  @Field(() => Boolean, { description: 'True where the example data invents (fictief).' })
  @Property({ type: 'boolean' })
  fictional!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When this was last confirmed; null if that is unknown (laatst bevestigd).' })
  @Property({ type: 'date', fieldName: 'last_confirmed_on', nullable: true })
  lastConfirmedAt!: string | null;

  @Property({ type: 'text', fieldName: 'maintained_by', nullable: true })
  maintainerId!: string | null;

  @Field(() => String, { nullable: true, description: 'Where to report an error in this: a web or mail address (fout melden).' })
  @Property({ type: 'text', nullable: true })
  reportErrorsTo!: string | null;

  @Field(() => String, { nullable: true, description: 'What must be said beside the fields (toelichting).' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Field(() => DateTimeScalar, { description: 'When this was recorded as it stands; ask with an earlier `knownAt` for what was recorded before (geregistreerd op).' })
  @Property({ type: 'datetime' })
  recordedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Why it was recorded anew, if it corrects an earlier record (reden van correctie).' })
  @Property({ type: 'text', nullable: true })
  recordedBecause!: string | null;
}

export function termOf(fact: Fact): Term {
  return Object.assign(new Term(), {
    from: fact.termFrom,
    fromPrecision: fact.fromPrecision,
    to: fact.termTo,
    toPrecision: fact.toPrecision,
    status: fact.status,
  });
}
