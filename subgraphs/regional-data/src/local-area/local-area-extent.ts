import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';

/** What a local area is made up of; what it is called is not needed for its figures. */
@Entity({ tableName: 'local_area' })
export class LocalAreaExtent extends Fact {
  @Property({ type: 'text[]', fieldName: 'buurten' })
  buurtIds!: string[];
}
