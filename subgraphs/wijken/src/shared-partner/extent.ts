import type { Context } from '@regiograaf/subgraph-kit';
import type { Area } from '../area/area.js';
import { loadPlaces } from '../place/load-place.js';
import type { Place } from '../place/place.js';
import { Wijkgroep } from '../wijkgroep/wijkgroep.js';
import type { Extent } from './nested.js';

/** What a place covers on the date. */
export async function extentOf(context: Context, place: Place): Promise<Extent> {
  const areas = place instanceof Wijkgroep ? await loadPlaces(context, place.workingAreaIds) : [place];
  return { id: place.id, areas: areas as Area[] };
}
