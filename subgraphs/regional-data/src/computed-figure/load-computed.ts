import { type Context, loadAll } from '@regiograaf/subgraph-kit';
import { Indicator } from '../indicator/indicator.js';
import { compute, latestYear } from './compute.js';
import type { ComputedFigure } from './computed-figure.js';
import { constituentsOf } from './constituents.js';

/**
 * What indicators are in a region or local area, computed from the figures of its areas, in the order of the indicators; one of which no
 * area has a figure has none. All that a request asks at once takes a handful of statements.
 */
export async function loadComputed(
  context: Context,
  id: string,
  { indicators, edition }: { indicators: readonly string[]; edition: number | undefined },
): Promise<ComputedFigure[]> {
  const areas = await constituentsOf(context, id);
  const known = await loadAll(context, Indicator, indicators);
  const computed = await Promise.all(known.map((indicator) => computedFigure(context, { indicator, areas, edition })));
  return computed.filter((figure) => figure !== null);
}

async function computedFigure(context: Context, { indicator, areas, edition }: { indicator: Indicator; areas: readonly string[]; edition: number | undefined }): Promise<ComputedFigure | null> {
  const period = edition ?? (await latestYear(context, indicator.id, areas));
  if (period === undefined) return null;
  const { value, missing, parts, figures } = await compute(context, { indicator, areas, period });
  if (figures.every((figure) => figure === null)) return null;
  const used = figures.filter((figure) => figure?.value != null);
  return { indicator, period, value, areas: parts.length, missingAreas: missing, fictional: used.some((figure) => figure!.fictional) };
}
