import { type Context, loaderOf } from '@regiograaf/subgraph-kit';
import { Observation } from './observation.js';

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

/** One figure, or null if nothing is recorded; all those that a request asks at once, for whatever area, take one statement per edition. */
export function figureOf(context: Context, { area, indicator, edition }: { area: string; indicator: string; edition?: Edition }): Promise<Observation | null> {
  return loaderOf(context, `figures ${edition ?? 'latest'}`, async (keys: readonly string[]) => {
    const found = await find(context, keys, edition);
    const byKey = new Map(found.map((figure) => [keyOf(figure.areaId, figure.indicatorId), figure]));
    return keys.map((key) => byKey.get(key) ?? null);
  }).load(keyOf(area, indicator));
}

/** The period, not the term, says when a figure counts: the figures of an ended year stay the figures of that year. */
async function find(context: Context, keys: readonly string[], edition: Edition): Promise<Observation[]> {
  const { em, moments } = context;
  const period = edition === undefined ? { is: '<=', year: Number(moments.validOn.slice(0, 4)) } : { is: '=', year: edition };
  // One index look-up for each figure that is asked; a join by id would have to be guessed right by the planner.
  const rows = await em.execute<object[]>(
    `select figure.* from jsonb_array_elements(?::jsonb) asked cross join lateral (
       select * from "${em.config.get('schema')}".observation
       where area = asked ->> 0 and indicator = asked ->> 1 and period ${period.is} ?
       order by period desc limit 1
     ) figure`,
    [`[${keys.join()}]`, period.year],
  );
  return rows.map((row) => em.map(Observation, row));
}

/** As JSON, so that the keys together are what the statement asks. */
function keyOf(area: string, indicator: string): string {
  return JSON.stringify([area, indicator]);
}
