import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';

/** That somebody must always be involved in a region, on a theme or on all. Shown as part of an answer, as `Involvement`. */
@Entity({ tableName: 'involvement' })
export class InvolvementRule extends Fact {
  @Property({ type: 'text', fieldName: 'region' })
  regionId!: string;

  @Property({ type: 'text', fieldName: 'theme', nullable: true })
  themeId!: string | null;

  @Property({ type: 'text', fieldName: 'organisation', nullable: true })
  organisationId!: string | null;

  @Property({ type: 'text', fieldName: 'body', nullable: true })
  bodyId!: string | null;

  @Property({ type: 'text', fieldName: 'post', nullable: true })
  postId!: string | null;

  @Property({ type: 'text' })
  reason!: string;
}
