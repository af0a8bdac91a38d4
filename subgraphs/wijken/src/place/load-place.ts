import { loadOne, type Context } from '@regiograaf/subgraph-kit';
import { Buurt } from '../buurt/buurt.js';
import { LocalArea } from '../local-area/local-area.js';
import { Municipality } from '../municipality/municipality.js';
import { Wijk } from '../wijk/wijk.js';
import { Wijkgroep } from '../wijkgroep/wijkgroep.js';
import { prefixOf, type Place, type PlacePrefix } from './place.js';

const CLASSES: Record<PlacePrefix, new () => Place> = { municipality: Municipality, wijk: Wijk, buurt: Buurt, localarea: LocalArea, wijkgroep: Wijkgroep };

/** One place of any kind, or null; all look-ups of a request at once become a statement per kind. */
export function loadPlace(context: Context, id: string): Promise<Place | null> {
  return loadOne(context, CLASSES[prefixOf(id)], id);
}

/** Places by their ids, in that order; one that is not known at the request's moments is left out. */
export async function loadPlaces(context: Context, ids: readonly string[]): Promise<Place[]> {
  const found = await Promise.all(ids.map((id) => loadPlace(context, id)));
  return found.filter((place) => place !== null);
}
