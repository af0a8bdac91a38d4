import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { SegmentExtent } from './segment-extent.js';
import { Segment } from './segment-kind.js';

@ObjectType({ description: 'A segment that a contract is about, whole or in part (contractsegment).\nSource: NZa, payment of GP care.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'segment' })
export class ContractSegment extends Fact {
  @Property({ type: 'text', fieldName: 'contract' })
  contractId!: string;

  @Field(() => Segment, { description: 'Which segment (segment).' })
  @Property({ type: 'text' })
  segment!: Segment;

  @Field(() => SegmentExtent, { description: 'How much of it (omvang).' })
  @Property({ type: 'text' })
  extent!: SegmentExtent;

  @Field(() => String, { nullable: true, description: 'Which part, in Dutch, or that the source does not say; never null for a part (reikwijdte).' })
  @Property({ type: 'text', nullable: true })
  scope!: string | null;
}
