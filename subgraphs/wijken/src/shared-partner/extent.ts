import { loadMany, type Context, type Fact } from '@regiograaf/subgraph-kit';
import { Buurt } from '../buurt/buurt.js';
import { LocalArea } from '../local-area/local-area.js';
import { loadPlaces } from '../place/load-place.js';
import type { Land, Place } from '../place/place.js';
import { formerOf, todayOf } from '../succession/today.js';
import { Wijk } from '../wijk/wijk.js';
import { Wijkgroep } from '../wijkgroep/wijkgroep.js';
import { coveredWholes, type PartOf } from './covered-wholes.js';
import type { Extent } from './nested.js';

/** What a place covers on the date. */
export async function extentOf(context: Context, place: Place): Promise<Extent> {
  if (!(place instanceof Wijkgroep || place instanceof LocalArea)) return { id: place.id, areas: [place as Land] };
  const areas = await officialAreas(context, place);
  return { id: place.id, areas, covers: await coveredBy(context, areas) };
}

/** The official areas that a place comes down to. */
export async function officialAreas(context: Context, place: Place): Promise<Land[]> {
  if (place instanceof LocalArea) return wholeToday(context, place.buurtIds);
  if (!(place instanceof Wijkgroep)) return [place as Land];
  const named = await wholeToday(context, place.workingAreaIds);
  return (await Promise.all(named.map((area) => officialAreas(context, area)))).flat();
}

/** What some areas are on the date: of what became of them, that which came of them and nothing else. */
async function wholeToday(context: Context, areas: readonly string[]): Promise<Land[]> {
  const named = new Set(areas);
  const today = new Set((await Promise.all(areas.map((area) => todayOf(context, area)))).flat());
  const places = (await loadPlaces(context, [...today])) as (Land & Fact)[];
  const former = await Promise.all(places.map(async ({ id }) => (named.has(id) ? [] : formerOf(context, id))));
  // Of what was there before, only a part came of them.
  return places.filter(({ id, termFrom }, index) => named.has(id) || (termFrom !== null && former[index]!.every((each) => named.has(each))));
}

/** Together, buurten may be all of a wijk, and wijken all of a municipality. */
async function coveredBy(context: Context, areas: readonly Land[]): Promise<Set<string>> {
  const { buurten, wijken } = await partsAround(context, areas);
  return coveredWholes(areas.map(({ id }) => id), [buurten, wijken]);
}

/** All wijken and buurten of the municipalities of some areas, each with what it is a part of. */
export async function partsAround(context: Context, areas: readonly Land[]): Promise<Record<'buurten' | 'wijken', PartOf[]>> {
  const municipalities = [...new Set(areas.map(({ id, liesIn }) => liesIn.at(-1) ?? id))];
  const [buurten, wijken] = await Promise.all(
    [Buurt, Wijk].map(async (part) => {
      const ofEach = await Promise.all(municipalities.map((of) => loadMany<Buurt | Wijk>(context, part, { by: 'municipalityId', of, where: { status: 'ACTIVE' } })));
      return ofEach.flat().map(({ id, liesIn }) => ({ id, whole: liesIn[0]! }));
    }),
  );
  return { buurten: buurten!, wijken: wijken! };
}
