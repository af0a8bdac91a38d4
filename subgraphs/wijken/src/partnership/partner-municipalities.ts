import { loaderOf, loadMany, loadOne, type Context } from '@regiograaf/subgraph-kit';
import { loadPlace, loadPlaces } from '../place/load-place.js';
import type { Land } from '../place/place.js';
import { todayOf } from '../succession/today.js';
import { Wijkgroep } from '../wijkgroep/wijkgroep.js';
import { Partnership } from './partnership.js';

/** The ids of the municipalities of the date that a place lies in; those of a wijkgroep may be several. */
export function municipalitiesOf(context: Context, place: string): Promise<string[]> {
  return loaderOf(context, 'municipalities of places', async (places: readonly string[]) => {
    const lands = await landsOfEach(context, places);
    const today = await Promise.all(lands.map((each) => Promise.all(each.map(({ id, liesIn }) => todayOf(context, liesIn.at(-1) ?? id)))));
    return today.map((each) => [...new Set(each.flat())].toSorted());
  }).load(place);
}

/** By the id of a municipality, the partnerships that an organisation has there. */
export type Elsewhere = ReadonlyMap<string, readonly Partnership[]>;

/** The municipalities in which the organisation of a partnership has others that hold on the date, where this one is not, with these. */
export function partnershipsElsewhere(context: Context, partnership: string): Promise<Elsewhere> {
  return loaderOf(context, 'partnerships elsewhere', (ids: readonly string[]) => elsewhereOfEach(context, ids)).load(partnership);
}

export async function otherMunicipalities(context: Context, partnership: string): Promise<string[]> {
  return [...(await partnershipsElsewhere(context, partnership)).keys()];
}

// Step by step for all together, so that each step is read at once.

async function landsOfEach(context: Context, places: readonly string[]): Promise<Land[][]> {
  const found = await Promise.all(places.map((place) => loadPlace(context, place)));
  return Promise.all(found.map(async (place) => (place instanceof Wijkgroep ? await loadPlaces(context, place.workingAreaIds) : place ? [place] : []) as Land[]));
}

async function elsewhereOfEach(context: Context, ids: readonly string[]): Promise<Elsewhere[]> {
  const partnerships = await Promise.all(ids.map((id) => loadOne(context, Partnership, id)));
  const all = await Promise.all(
    partnerships.map(async (each): Promise<Partnership[]> =>
      each ? loadMany(context, Partnership, { by: 'organisationId', of: each.organisationId, where: { status: 'ACTIVE' } }) : [],
    ),
  );
  const own = await Promise.all(partnerships.map(async (each): Promise<string[]> => (each ? municipalitiesOf(context, each.placeId) : [])));
  const ofEach = await Promise.all(all.map((each) => Promise.all(each.map(({ placeId }) => municipalitiesOf(context, placeId)))));
  return ofEach.map((municipalities, index) => {
    const pairs = municipalities.flatMap((those, at) => those.filter((each) => !own[index]!.includes(each)).map((municipality) => ({ municipality, partnership: all[index]![at]! })));
    return new Map([...Map.groupBy(pairs, ({ municipality }) => municipality)].map(([municipality, each]) => [municipality, each.map(({ partnership }) => partnership)]));
  });
}
