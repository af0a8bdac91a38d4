import { Entity } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';

/** When a regioplan holds: the subgraph regional-data owns it, and shows it. */
@Entity({ tableName: 'plan' })
export class Plan extends Fact {}
