import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Place', { description: 'Where organisations work together: an official area, a local area or a wijkgroep (plek).' })
export abstract class Place {
  @Field(() => ID, { description: 'Stable, readable identifier (identificatie).' })
  id!: string;

  @Field(() => String, { description: 'Its name (naam).' })
  name!: string;
}

/** What the ids of places begin with. */
export const PLACE_PREFIXES = ['municipality', 'wijk', 'buurt', 'localarea', 'wijkgroep'] as const;

/** What a delivery calls them, where a working area may be made of the first four. */
export const AREA_THINGS = ['municipality', 'wijk', 'buurt', 'local_area'] as const;
export const PLACE_THINGS = [...AREA_THINGS, 'wijkgroep'] as const;

export type PlacePrefix = (typeof PLACE_PREFIXES)[number];

/** What kind of place an id names. */
export function prefixOf(place: string): PlacePrefix {
  return place.slice(0, place.indexOf(':')) as PlacePrefix;
}

/** What every place but a wijkgroep is: a piece of land, with the larger pieces that it lies in. */
export interface Land extends Place {
  liesIn: string[];
}
