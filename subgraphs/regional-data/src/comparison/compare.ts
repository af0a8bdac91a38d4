import { type Context, loadAll, loaderOf, loadOne } from '@regiograaf/subgraph-kit';
import { compute } from '../computed-figure/compute.js';
import { constituentsOf } from '../computed-figure/constituents.js';
import { Indicator } from '../indicator/indicator.js';
import { partsOn, type Lineage } from '../lineage/lineage.js';
import { loadLineage } from '../lineage/load-lineage.js';
import { LocalAreaExtent } from '../local-area/local-area-extent.js';
import { figureOf } from '../observation/figures.js';
import type { Observation } from '../observation/observation.js';
import { Region } from '../region/region.js';
import type { Comparison } from './comparison.args.js';
import { FigureBasis } from './figure-basis.js';
import { ComparedFigure, type FigureSeries, type ComparedPlace } from './figure-comparison.js';
import { gapOf } from './figure-gap.js';

/** A place that is compared, with the areas that it is made up of on the date. */
interface Compared {
  place: { id: string };
  areas: readonly string[];
  lineage: Lineage;
}

/** Puts figures of places beside each other; whatever is asked takes the same number of statements. A place that is not known is null. */
export async function compare(context: Context, { places, indicators, years }: Comparison): Promise<(ComparedPlace | null)[]> {
  const [found, known] = await Promise.all([Promise.all(places.map((id) => placeOf(context, id))), loadAll(context, Indicator, indicators)]);
  const made = await Promise.all(found.map(async (place) => (place ? { place, areas: isSet(place) ? await constituentsOf(context, place.id) : [place.id] } : null)));
  const comparable = await Promise.all(made.map(async (each): Promise<Compared | null> => (each ? { ...each, lineage: await loadLineage(context, each.areas) } : null)));
  const series = (each: Compared, indicator: string): Promise<FigureSeries | null> => seriesOf(context, each, { indicator: known.find(({ id }) => id === indicator), years });
  return Promise.all(comparable.map(async (each) => each && { place: each.place, series: await Promise.all(indicators.map((indicator) => series(each, indicator))) }));
}

async function seriesOf(context: Context, compared: Compared, { indicator, years }: { indicator: Indicator | undefined; years: readonly number[] }): Promise<FigureSeries | null> {
  if (!indicator) return null;
  return { indicator, figures: await Promise.all(years.map((year) => figureIn(context, compared, { indicator, year }))) };
}

/** Its own figure; where nothing is recorded of it, one of the areas that had its land in that year. */
async function figureIn(context: Context, { place, areas, lineage }: Compared, { indicator, year }: { indicator: Indicator; year: number }): Promise<ComparedFigure> {
  const parts = partsOn(`${year}-01-01`, areas, lineage);
  const sameLand = parts.every(({ whole, grew }) => whole && !grew);
  const own = await figureOf(context, { area: place.id, indicator: indicator.id, edition: year });
  if (own) return described({ year, sameLand, basis: FigureBasis.OWN, areaIds: [place.id], missingAreas: 0, value: own.value, gap: gapOf([{ whole: true, figure: own }]) }, [own]);
  const { value, missing, figures } = await compute(context, { indicator, areas, period: year });
  const gap = gapOf(parts.map(({ whole }, at) => ({ whole, figure: figures[at]! })));
  const recorded = figures.filter((figure) => figure !== null);
  const basis = recorded.length > 0 ? FigureBasis.COMPUTED : null;
  return described({ year, sameLand, basis, areaIds: parts.map(({ area }) => area), missingAreas: missing, value, gap }, value === null ? recorded : recorded.filter((figure) => figure.value !== null));
}

function described(figure: Pick<ComparedFigure, 'year' | 'sameLand' | 'basis' | 'areaIds' | 'missingAreas' | 'value' | 'gap'>, from: readonly Observation[]): ComparedFigure {
  return Object.assign(new ComparedFigure(), {
    ...figure,
    gap: figure.value === null ? figure.gap : null,
    sourceIds: [...new Set(from.map(({ sourceId }) => sourceId))].toSorted(),
    fictional: from.some((each) => each.fictional),
    approximate: from.some((each) => each.approximate),
    lastConfirmedAt: oldest(from.map(({ lastConfirmedAt }) => lastConfirmedAt)),
  });
}

/** The first of some days; null if one is not known. */
function oldest([first = null, ...rest]: readonly (string | null)[]): string | null {
  return rest.reduce((found, day) => (found === null || day === null ? null : day < found ? day : found), first);
}

function isSet({ id }: { id: string }): boolean {
  return id.startsWith('region:') || id.startsWith('localarea:');
}

async function placeOf(context: Context, id: string): Promise<{ id: string } | null> {
  if (id.startsWith('region:')) return loadOne(context, Region, id);
  if (id.startsWith('localarea:')) return loadOne(context, LocalAreaExtent, id);
  const loader = loaderOf(context, 'known areas', async (ids: readonly string[]) => {
    const { em } = context;
    const rows = await em.execute<{ id: string }[]>(`select id from "${em.config.get('schema')}".area where id in (${ids.map(() => '?').join(', ')})`, [...ids]);
    const known = new Set(rows.map((row) => row.id));
    return ids.map((each) => (known.has(each) ? { id: each } : null));
  });
  return loader.load(id);
}
