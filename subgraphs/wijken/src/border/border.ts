import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';

/** The border of an area in an edition; apart from the area, because it is large and seldom asked. */
@Entity({ tableName: 'border' })
export class Border extends Fact {
  @Property({ type: 'text', fieldName: 'area' })
  areaId!: string;

  @Property({ type: 'integer' })
  edition!: number;

  @Property({ type: 'json' })
  geometry!: object;
}
