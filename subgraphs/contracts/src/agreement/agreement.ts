import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'Something that the parties to a contract agreed. For everyone if it is published; otherwise only for those parties and for stewards of the region: for anyone else it is not there (contractafspraak).\nSource: guide of LHV, InEen and ZN.',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'agreement' })
export class Agreement extends Fact {
  @Property({ type: 'text', fieldName: 'contract' })
  contractId!: string;

  @Field(() => String, { description: 'What it is called (titel).' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What was agreed (omschrijving).' })
  @Property({ type: 'text', nullable: true })
  description!: string | null;

  @Property({ type: 'text', fieldName: 'activity', nullable: true })
  activityId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why no indicator measures it, if none does (reden zonder indicator).' })
  @Property({ type: 'text', nullable: true })
  withoutIndicatorReason!: string | null;

  @Field(() => Boolean, { description: 'Whether everyone may see it, because a public source states it (openbaar).' })
  @Property({ type: 'boolean' })
  published!: boolean;

  @Field(() => Boolean, { description: 'Whether it traces to a challenge of a regiobeeld, through its activity (herleidbaar).' })
  @Property({ type: 'boolean' })
  traced!: boolean;
}
