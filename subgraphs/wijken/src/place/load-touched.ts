import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import { prefixOf } from './place.js';
import { selectPairs } from './select-pairs.js';
import { isPart, partsWithin, touchedPlaces } from './touch.js';

/** The places that a place touches on the date, itself first; for all places of a list together in at most six statements. */
export function loadTouched(context: Context, place: string): Promise<string[]> {
  return loaderOf(context, 'touched places', (places: readonly string[]) => touchedByEach(context, places)).load(place);
}

// No joins: without statistics the planner takes each view for a row or so, and joining two such views visits all pairs.
async function touchedByEach(context: Context, places: readonly string[]): Promise<string[][]> {
  const [wijkgroepIds = [], areaIds = []] = [true, false].map((wanted) => places.filter((place) => (prefixOf(place) === 'wijkgroep') === wanted));
  const workingAreas = await selectPairs(context, { view: 'wijkgroep_area', from: 'wijkgroep', to: 'area' }, wijkgroepIds);
  const working = [...workingAreas.values()].flat();
  const became = await selectPairs(context, { view: 'area_today', from: 'id', to: 'today' }, working);
  const areas = await touchedAreas(context, [...areaIds, ...working, ...[...became.values()].flat()]);
  // What is no more lies in what it became: it touches that, and what that lies in, but not what lies in that.
  for (const [former, today] of became) {
    areas.set(former, [...(areas.get(former) ?? []), ...today.flatMap((area) => [area, ...(areas.get(area) ?? []).filter((other) => isPart(area, other))])]);
  }
  const extents = new Map(places.map((place) => [place, workingAreas.get(place) ?? [place]]));
  const within = [...extents.values()].flatMap((extent) => partsWithin(extent, areas));
  const before = await selectPairs(context, { view: 'area_today', from: 'today', to: 'id' }, within);
  const around = areaIds.flatMap((area) => [area, ...(areas.get(area) ?? []), ...partsWithin([area], areas).flatMap((part) => before.get(part) ?? [])]);
  const wijkgroepen = await selectPairs(context, { view: 'wijkgroep_area', from: 'area', to: 'wijkgroep' }, around);
  return places.map((place) => touchedPlaces(place, { areas, workingAreas, wijkgroepen, before }));
}

/** What a wijk and a local area have in common are buurten: they touch whatever these lie in. */
async function touchedAreas(context: Context, areas: readonly string[]): Promise<Map<string, string[]>> {
  const TOUCH = { view: 'area_touch', from: 'area', to: 'other' };
  const direct = await selectPairs(context, TOUCH, areas);
  const shared = (area: string): string[] =>
    ['wijk', 'localarea'].includes(prefixOf(area)) ? (direct.get(area) ?? []).filter((other) => prefixOf(other) === 'buurt') : [];
  const further = await selectPairs(context, TOUCH, areas.flatMap(shared));
  return new Map(areas.map((area) => [area, [...(direct.get(area) ?? []), ...shared(area).flatMap((buurt) => further.get(buurt) ?? [])]]));
}
