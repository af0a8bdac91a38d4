import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { SuccessionKind } from './succession-kind.js';

@ObjectType({
  description:
    'That one organisation came after another. Several that join forces and go on existing are members of what they form: that is membership, not succession. Nor is a new name a succession (opvolging).',
})
@Directive('@key(fields: "id")')
@Entity({ tableName: 'succession' })
export class Succession extends Fact {
  @Property({ type: 'text', fieldName: 'predecessor' })
  predecessorId!: string;

  @Property({ type: 'text', fieldName: 'successor' })
  successorId!: string;

  @Field(() => SuccessionKind, { description: 'How the one came after the other (opvolgingssoort).' })
  @Property({ type: 'text' })
  kind!: SuccessionKind;
}
