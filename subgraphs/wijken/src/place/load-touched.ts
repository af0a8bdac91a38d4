import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import { prefixOf } from './place.js';
import { touchedPlaces } from './touch.js';

/** The places that a place touches on the date, itself first; for all places of a list together in at most three statements. */
export function loadTouched(context: Context, place: string): Promise<string[]> {
  return loaderOf(context, 'touched places', (places: readonly string[]) => touchedByEach(context, places)).load(place);
}

// No joins: without statistics the planner takes each view for a row or so, and joining two such views visits all pairs.
async function touchedByEach(context: Context, places: readonly string[]): Promise<string[][]> {
  const [wijkgroepIds = [], areaIds = []] = [true, false].map((wanted) => places.filter((place) => (prefixOf(place) === 'wijkgroep') === wanted));
  const workingAreas = await select(context, { view: 'wijkgroep_area', from: 'wijkgroep', to: 'area' }, wijkgroepIds);
  const areas = await select(context, { view: 'area_touch', from: 'area', to: 'other' }, [...areaIds, ...[...workingAreas.values()].flat()]);
  const around = areaIds.flatMap((area) => [area, ...(areas.get(area) ?? [])]);
  const wijkgroepen = await select(context, { view: 'wijkgroep_area', from: 'area', to: 'wijkgroep' }, around);
  return places.map((place) => touchedPlaces(place, { areas, workingAreas, wijkgroepen }));
}

/** A view of pairs, read from one side. */
async function select(context: Context, { view, from, to }: Record<'view' | 'from' | 'to', string>, ids: readonly string[]): Promise<Map<string, string[]>> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return new Map();
  const rows = await context.em.execute<{ key: string; value: string }[]>(
    `select "${from}" as key, "${to}" as value from "${context.em.config.get('schema')}"."${view}" where "${from}" in (${unique.map(() => '?').join(', ')})`,
    unique,
  );
  const groups = Map.groupBy(rows, ({ key }) => key);
  return new Map([...groups].map(([key, pairs]) => [key, pairs.map(({ value }) => value)]));
}
