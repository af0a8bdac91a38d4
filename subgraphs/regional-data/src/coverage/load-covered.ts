import { type Context, loadOne } from '@regiograaf/subgraph-kit';
import { compute, INHABITANTS } from '../computed-figure/compute.js';
import { constituentsOf } from '../computed-figure/constituents.js';
import { Indicator } from '../indicator/indicator.js';
import { figureOf } from '../observation/figures.js';
import { bestYear, type CoveredInhabitants } from './share.js';

const MOST_YEARS = 4;

/** How many people live in an area and in what is covered of it, of one year; for all that a request asks at once in a handful of statements. */
export async function loadCovered(context: Context, { id, coveredAreaIds }: { id: string; coveredAreaIds: readonly string[] }): Promise<CoveredInhabitants> {
  const [indicator, areas] = await Promise.all([loadOne(context, Indicator, INHABITANTS), id.startsWith('localarea:') ? constituentsOf(context, id) : [id]]);
  const latest = await Promise.all([...areas, ...coveredAreaIds].map((area) => figureOf(context, { area, indicator: INHABITANTS })));
  const years = [...new Set(latest.flatMap((figure) => figure?.period ?? []))].toSorted((a, b) => b - a).slice(0, MOST_YEARS);
  const inYear = async (period: number): Promise<CoveredInhabitants> => {
    const [whole, covered] = await Promise.all([areas, coveredAreaIds].map((each) => compute(context, { indicator: indicator!, areas: each, period })));
    const missing = covered!.parts.filter((part, at) => !part.whole || covered!.figures[at]?.value == null).map(({ area }) => area);
    return { year: period, whole: whole!.missing === 0 ? whole!.value : null, known: Math.round(covered!.value ?? 0), missing };
  };
  return bestYear(await Promise.all(years.map(inYear))) ?? { year: null, whole: null, known: 0, missing: coveredAreaIds };
}
