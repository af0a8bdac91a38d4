import { afterCursor, loadAll, loaderOf, orderBy, pageSize, toPage, type Context, type Order, type Page, type PageArgs } from '@regiograaf/subgraph-kit';

type EntityClass<T> = new () => T;

export interface AmongOptions<T> {
  /** What sets this list apart from others of the same entity by the same property, such as `of a place`. */
  list: string;
  /** Id of the parent. */
  of: string;
  /** The property that must have one of the parent's values. */
  by: keyof T & string;
  /** The values that belong to a parent; asked for all parents of a list at once. */
  values: (context: Context, parent: string) => Promise<string[]>;
  where: object;
  order: Order;
  page: PageArgs;
}

/**
 * A page of the entities of which a property has one of the values that belong to a parent. The pages of all parents of a list are
 * read together: two statements, and one more if totals are asked for with a cursor, beside those that give the values.
 */
export async function pageAmong<T extends { id: string }>(context: Context, entity: EntityClass<T>, options: AmongOptions<T>): Promise<Page<T>> {
  const { list, of, by, where, order, page } = options;
  const size = pageSize(page);
  const idsWith = (conditions: object[]): Promise<string[]> =>
    loaderOf(context, `${entity.name} ${list} among ${by} ${JSON.stringify([conditions, order])}`, (parents: readonly string[]) =>
      idsOfEach(context, entity, { ...options, where: { $and: conditions }, parents }),
    ).load(of);
  const ids = await idsWith(page.after == null ? [where] : [where, afterCursor(page.after, order, context.moments)]);
  return toPage(context, {
    rows: await loadAll(context, entity, ids.slice(0, size + 1)),
    size,
    order,
    continued: page.after != null,
    total: async () => (await idsWith([where])).length,
  });
}

// One statement without a join: without statistics the planner takes a view of facts for one row, and joining two visits all pairs.
async function idsOfEach<T extends { id: string }>(
  context: Context,
  entity: EntityClass<T>,
  { parents, values, by, where, order }: AmongOptions<T> & { parents: readonly string[] },
): Promise<string[][]> {
  const valuesOfEach = await Promise.all(parents.map((parent) => values(context, parent)));
  const rows = await context.em
    .createQueryBuilder(entity as EntityClass<object>)
    .select(['id', by] as never)
    .where({ $and: [{ [by]: { $in: [...new Set(valuesOfEach.flat())] } }, where] } as never)
    .orderBy(orderBy(order) as never)
    .execute<Record<string, string>[]>();
  const positions = Map.groupBy(rows.keys(), (position) => rows[position]![by]!);
  return valuesOfEach.map((each) =>
    each
      .flatMap((value) => positions.get(value) ?? [])
      .toSorted((a, b) => a - b)
      .map((position) => rows[position]!['id']!),
  );
}
