import { type Context, loadOne } from '@regiograaf/subgraph-kit';
import { LocalAreaExtent } from '../local-area/local-area-extent.js';
import { Region } from '../region/region.js';

/** The areas that a region or local area is made up of on the date; those of all that a request asks at once in a statement for each of the two. */
export async function constituentsOf(context: Context, id: string): Promise<readonly string[]> {
  if (id.startsWith('region:')) return (await loadOne(context, Region, id))?.areaIds ?? [];
  return (await loadOne(context, LocalAreaExtent, id))?.buurtIds ?? [];
}
