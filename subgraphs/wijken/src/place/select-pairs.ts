import type { Context } from '@regiograaf/subgraph-kit';

/** A view of pairs, read from one side: per id, what stands beside it. */
export async function selectPairs(context: Context, { view, from, to }: Record<'view' | 'from' | 'to', string>, ids: readonly string[]): Promise<Map<string, string[]>> {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return new Map();
  const rows = await context.em.execute<{ key: string; value: string }[]>(
    `select "${from}" as key, "${to}" as value from "${context.em.config.get('schema')}"."${view}" where "${from}" in (${unique.map(() => '?').join(', ')})`,
    unique,
  );
  const groups = Map.groupBy(rows, ({ key }) => key);
  return new Map([...groups].map(([key, pairs]) => [key, pairs.map(({ value }) => value)]));
}
