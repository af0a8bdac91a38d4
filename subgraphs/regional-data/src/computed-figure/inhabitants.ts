import { type Context, loadOne } from '@regiograaf/subgraph-kit';
import { Indicator } from '../indicator/indicator.js';
import { figureOf } from '../observation/figures.js';
import { compute, INHABITANTS, latestYear } from './compute.js';
import { constituentsOf } from './constituents.js';

/** How many people live in an area by the latest figure; of a local area without one, in its buurten together. Null if a figure is missing. */
export async function inhabitantsOf(context: Context, area: string): Promise<number | null> {
  const own = await figureOf(context, { area, indicator: INHABITANTS });
  if (own || !area.startsWith('localarea:')) return own?.value ?? null;
  const [indicator, areas] = await Promise.all([loadOne(context, Indicator, INHABITANTS), constituentsOf(context, area)]);
  const period = await latestYear(context, INHABITANTS, areas);
  if (!indicator || period === undefined) return null;
  const { value, missing } = await compute(context, { indicator, areas, period });
  return missing === 0 ? value : null;
}
