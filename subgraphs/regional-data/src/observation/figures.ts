import { type Context, inputError, loaderOf, loadOne } from '@regiograaf/subgraph-kit';
import { figureQuery } from './figure-query.js';
import { Observation } from './observation.js';

/** How many figures one request may look up. */
const MOST_FIGURES = 30_000;

/** A year; the latest up to and including that of the request's date if undefined. */
type Edition = number | undefined;

/** The figures of an area or region, in the order of the indicators; an indicator of which nothing is recorded has none. */
export async function figuresOf(
  context: Context,
  area: string,
  { indicators, edition }: { indicators: readonly string[]; edition: Edition },
): Promise<Observation[]> {
  const found = await Promise.all(indicators.map((indicator) => figureOf(context, { area, indicator, edition })));
  return found.filter((figure) => figure !== null);
}

/**
 * One figure, or null if nothing is recorded; all those that a request asks at once, of whatever area and year, take one statement.
 *
 * @throws LIMIT_EXCEEDED if a request asks very many: what is computed takes more of them than it shows
 */
export function figureOf(context: Context, { area, indicator, edition }: { area: string; indicator: string; edition?: Edition }): Promise<Observation | null> {
  const years = edition === undefined ? [0, Number(context.moments.validOn.slice(0, 4))] : [edition, edition];
  // As JSON, so that the keys together are what the statement asks.
  const key = JSON.stringify([area, indicator.slice('indicator:'.length), ...years]);
  return loaderOf(context, figureOf, (keys: readonly string[]) => find(context, keys)).load(key);
}

/** The period, not the term, says when a figure counts: the figures of an ended year stay the figures of that year. */
async function find(context: Context, keys: readonly string[]): Promise<(Observation | null)[]> {
  const { em } = context;
  refuseTooMany(context, keys.length);
  // One index look-up for each figure that is asked; a join by id would have to be guessed right by the planner.
  const rows = await em.execute<{ at: string }[]>(figureQuery(em.config.get('schema')), [`[${keys.join()}]`]);
  const found = new Map(rows.map(({ at, ...row }) => [Number(at), em.map(Observation, row)]));
  return keys.map((_, index) => found.get(index + 1) ?? null);
}

function refuseTooMany({ loaders }: Context, more: number): void {
  const asked = ((loaders.get(refuseTooMany) as number | undefined) ?? 0) + more;
  loaders.set(refuseTooMany, asked);
  if (asked <= MOST_FIGURES) return;
  throw inputError({ argument: 'query', expected: `at most ${MOST_FIGURES} figures to look up, also for those that are computed`, found: asked }, 'LIMIT_EXCEEDED');
}

const OF_AREA = /^observation:((GM|WK|BU)[0-9A-Za-z]+)-([A-Za-z0-9-]+)-(\d{4})$/;
const KINDS: Readonly<Record<string, string>> = { GM: 'municipality', WK: 'wijk', BU: 'buurt' };

/** A figure by its id; where it has no record of its own, the id says in which set it is. */
export async function figureById(context: Context, id: string | undefined): Promise<Observation | null> {
  const byItself = await loadOne(context, Observation, id);
  const [, area, kind, indicator, period] = OF_AREA.exec(id ?? '') ?? [];
  if (byItself || area === undefined) return byItself;
  return figureOf(context, { area: `${KINDS[kind!]}:${area}`, indicator: `indicator:${indicator}`, edition: Number(period) });
}
