import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, ObjectType } from 'type-graphql';

@ObjectType({ description: 'That a post leads a theme for an organisation or alliance: it explores, names bottlenecks and proposes (trekker).\nSource: InEen, on cooperation in Amsterdam.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'theme_lead' })
export class ThemeLead extends Fact {
  @Property({ type: 'text', fieldName: 'theme' })
  themeId!: string;

  @Property({ type: 'text', fieldName: 'organisation' })
  organisationId!: string;

  @Property({ type: 'text', fieldName: 'post', nullable: true })
  postId!: string | null;
}
