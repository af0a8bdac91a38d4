import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Place', { description: 'Where organisations work together: an official area or a wijkgroep (plek).' })
export abstract class Place {
  @Field(() => ID, { description: 'Stable, readable identifier (identificatie).' })
  id!: string;

  @Field(() => String, { description: 'Its name (naam).' })
  name!: string;
}

/** What the ids of places begin with. */
export const PLACE_PREFIXES = ['municipality', 'wijk', 'buurt', 'wijkgroep'] as const;

export type PlacePrefix = (typeof PLACE_PREFIXES)[number];

/** What kind of place an id names. */
export function prefixOf(place: string): PlacePrefix {
  return place.slice(0, place.indexOf(':')) as PlacePrefix;
}
