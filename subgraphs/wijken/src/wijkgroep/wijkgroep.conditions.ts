import { idArgument, type Context } from '@regiograaf/subgraph-kit';
import { loadTouched } from '../place/load-touched.js';
import { prefixOf } from '../place/place.js';
import type { WijkgroepFilter } from './wijkgroep.args.js';

/**
 * The filter as conditions on wijkgroepen that exist on the date.
 *
 * @throws BAD_USER_INPUT
 */
export async function wijkgroepConditions(context: Context, filter?: WijkgroepFilter | null): Promise<object> {
  const { municipality, wijk, organisation, kind, withoutPost } = filter ?? {};
  const conditions: object[] = [{ status: 'ACTIVE' }];
  if (municipality != null) conditions.push(await touches(context, idArgument('filter.municipality', municipality, ['municipality'])));
  if (wijk != null) conditions.push(await touches(context, idArgument('filter.wijk', wijk, ['wijk'])));
  if (organisation != null) conditions.push({ organisationId: idArgument('filter.organisation', organisation, ['org']) });
  if (kind != null) conditions.push({ kind });
  if (withoutPost != null) conditions.push({ postId: withoutPost ? null : { $ne: null } });
  return { $and: conditions };
}

/** The wijkgroepen whose working area touches an area. */
export async function touchedWijkgroepen(context: Context, area: string): Promise<string[]> {
  const touched = await loadTouched(context, area);
  return touched.filter((place) => prefixOf(place) === 'wijkgroep');
}

async function touches(context: Context, area: string): Promise<object> {
  return { id: { $in: await touchedWijkgroepen(context, area) } };
}
