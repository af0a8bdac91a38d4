import { type Context, loaderOf } from '@regiograaf/subgraph-kit';

/** In which edition of the official division an area stands on the first day of a year; all that a request asks take one statement. */
export function editionOf(context: Context, area: string, year: number): Promise<number | null> {
  return loaderOf(context, editionOf, (keys: readonly string[]) => find(context, keys)).load(JSON.stringify([area, year]));
}

async function find({ em }: Context, keys: readonly string[]): Promise<(number | null)[]> {
  const rows = await em.execute<{ at: string; edition: number }[]>(
    `select given.at, stood.edition from jsonb_array_elements(?::jsonb) with ordinality as given (each, at)
     join "${em.config.get('schema')}".area_edition stood on stood.id = each ->> 0 and stood.valid @> make_date((each ->> 1)::integer, 1, 1)`,
    [`[${keys.join()}]`],
  );
  const found = new Map(rows.map(({ at, edition }) => [Number(at), edition]));
  return keys.map((_, index) => found.get(index + 1) ?? null);
}
