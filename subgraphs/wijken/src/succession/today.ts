import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import { selectPairs } from '../place/select-pairs.js';

/** What an area is on the date: itself, or what became of it; for all that a request asks at once in one statement. */
export function todayOf(context: Context, area: string): Promise<string[]> {
  return loaderOf(context, todayOf, async (areas: readonly string[]) => {
    const became = await selectPairs(context, { view: 'area_today', from: 'id', to: 'today' }, areas);
    return areas.map((each) => became.get(each) ?? [each]);
  }).load(area);
}

/** The areas that are no more on the date, and that an area came of; in the same way. */
export function formerOf(context: Context, area: string): Promise<string[]> {
  return loaderOf(context, formerOf, async (areas: readonly string[]) => {
    const former = await selectPairs(context, { view: 'area_today', from: 'today', to: 'id' }, areas);
    return areas.map((each) => former.get(each) ?? []);
  }).load(area);
}
