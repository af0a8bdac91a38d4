import type { Context } from '@regiograaf/subgraph-kit';
import type { Indicator } from '../indicator/indicator.js';
import { kinOf, partsOn, type Part } from '../lineage/lineage.js';
import { loadLineage } from '../lineage/load-lineage.js';
import { figureOf } from '../observation/figures.js';
import type { Observation } from '../observation/observation.js';
import { aggregate, type Aggregate } from './aggregate.js';

export const INHABITANTS = 'indicator:inhabitants';

/** What an indicator is in some areas together, over a year. */
export interface Computed extends Aggregate {
  period: number;
  /** The areas that had their land then. */
  parts: readonly Part[];
  /** Their figures, in that order; null where nothing is recorded. */
  figures: readonly (Observation | null)[];
}

/** The year of the latest figure of any of some areas, or of what became of them or they were before; undefined if there is none. */
export async function latestYear(context: Context, indicator: string, areas: readonly string[]): Promise<number | undefined> {
  const kin = kinOf(areas, await loadLineage(context, areas));
  const figures = await Promise.all(kin.map((area) => figureOf(context, { area, indicator })));
  return figures.reduce<number | undefined>((latest, figure) => (figure && figure.period > (latest ?? 0) ? figure.period : latest), undefined);
}

/** Computes a figure from those of areas over one year, by the indicator's rule; those of all that a request asks at once take one statement. */
export async function compute(context: Context, { indicator, areas, period }: { indicator: Indicator; areas: readonly string[]; period: number }): Promise<Computed> {
  const parts = partsOn(`${period}-01-01`, areas, await loadLineage(context, areas));
  const of = (id: string): Promise<(Observation | null)[]> => Promise.all(parts.map(({ area }) => figureOf(context, { area, indicator: id, edition: period })));
  const [figures, inhabitants] = await Promise.all([of(indicator.id), of(INHABITANTS)]);
  const known = parts.map(({ whole }, at) => ({ value: whole ? (figures[at]?.value ?? null) : null, inhabitants: inhabitants[at]?.value ?? null }));
  return { period, parts, figures, ...aggregate(indicator.aggregation, known) };
}
