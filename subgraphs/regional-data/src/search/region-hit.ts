import { Hit } from '@regiograaf/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Region } from '../region/region.js';

@ObjectType({ description: 'A region that a search found (gevonden regio).' })
export class RegionHit extends Hit {
  @Field(() => Region, { description: 'The region (regio).' })
  region!: Region;
}
