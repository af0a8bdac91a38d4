import { Hit } from '@regiograaf/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Place } from '../place/place.js';
import { Wijkgroep } from '../wijkgroep/wijkgroep.js';

@ObjectType({ description: 'An area that a search found (gevonden gebied).' })
export class AreaHit extends Hit {
  @Field(() => Place, { description: 'The area: a municipality, wijk, buurt or local area (gebied).' })
  area!: Place;
}

@ObjectType({ description: 'A wijkgroep that a search found (gevonden wijkgroep).' })
export class WijkgroepHit extends Hit {
  @Field(() => Wijkgroep, { description: 'The wijkgroep (wijkgroep).' })
  wijkgroep!: Wijkgroep;
}
