import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** An activity as far as agreements trace through it; regional data shows it. */
@Entity({ tableName: 'plan_activity' })
export class PlanActivity {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Property({ type: 'text[]', fieldName: 'challenges' })
  challengeIds!: string[];
}
