import type { Context } from '../context.js';
import { findAll, loaderOf } from '../relation.js';
import type { Page } from './connection.js';
import type { ListOptions } from './list.js';
import { afterCursor, orderBy } from './order.js';
import { pageSize } from './page-args.js';
import { toPage } from './page.js';

export interface ListOfOptions extends ListOptions {
  /** The property that refers to the parent, or a view of pairs (`parent`, `id`) where one row has several parents. */
  by: string | { pairs: string };
  /** Id of the parent. */
  of: string;
}

/**
 * A page of the entities that belong to one parent. The pages of all parents of a list are read together: two statements,
 * and one more if totals are asked for, however many parents.
 */
export async function listPageOf<T extends { id: string }>(context: Context, entity: new () => T, options: ListOfOptions): Promise<Page<T>> {
  const { by, of, where = {}, order, page } = options;
  const size = pageSize(page);
  const conditions = page.after == null ? [where] : [where, afterCursor(page.after, order, context.moments)];
  const list = `${entity.name} by ${JSON.stringify(by)}`;

  const rows = await loaderOf(context, `page of ${list} ${JSON.stringify([conditions, order, size])}`, async (parents: readonly string[]) => {
    const ids = await firstOfEach({ context, entity, by, parents, where: { $and: conditions } }, orderBy(order), size + 1);
    // All parents' rows at once, so that all pages are ready at once and what follows them is batched too.
    const found = await findAll(context, entity, [...new Set(ids.flat())]);
    return ids.map((each) => each.map((id) => found.get(id)).filter((row) => row !== undefined));
  }).load(of);
  const total = (): Promise<number> =>
    loaderOf(context, `total of ${list} ${JSON.stringify(where)}`, (parents: readonly string[]) =>
      countEach({ context, entity, by, parents, where }),
    ).load(of);
  return toPage(context, { rows, size, order, continued: page.after != null, total });
}

interface Group {
  context: Context;
  entity: new () => object;
  by: string | { pairs: string };
  parents: readonly string[];
  where: object;
}

async function firstOfEach(group: Group, order: Record<string, 'asc' | 'desc'>, limit: number): Promise<string[][]> {
  const { context, parents } = group;
  const { sql, params, of, column } = childrenOf(group, Object.keys(order));
  const ranking = Object.entries(order).map(([property, direction]) => `child."${column(property)}" ${direction}`).join(', ');
  const rows = await context.em.execute<{ id: string; parent: string }[]>(
    `select id, parent from (select child.id, ${of} as parent, row_number() over (partition by ${of} order by ${ranking}) as place ${sql}) ranked
     where place <= ? order by place`,
    [...params, limit],
  );
  const groups = Map.groupBy(rows, ({ parent }) => parent);
  return parents.map((parent) => (groups.get(parent) ?? []).map(({ id }) => id));
}

async function countEach(group: Group): Promise<number[]> {
  const { sql, params, of } = childrenOf(group, ['id']);
  const rows = await group.context.em.execute<{ parent: string; count: string }[]>(
    `select ${of} as parent, count(*) as count ${sql} group by ${of}`,
    params,
  );
  const counts = new Map(rows.map(({ parent, count }) => [parent, Number(count)]));
  return group.parents.map((parent) => counts.get(parent) ?? 0);
}

/** The `from` and `where` of all children of the parents: `child` has the properties' columns, `of` is the column of the parent. */
function childrenOf({ context, entity, by, parents, where }: Group, properties: readonly string[]) {
  const metadata = context.em.getMetadata().get(entity as new () => { id: string });
  const column = (property: string): string => (metadata.properties as Record<string, { fieldNames: string[] }>)[property]!.fieldNames[0]!;
  const table = (name: string): string => `"${metadata.schema ?? context.em.config.get('schema')}"."${name}"`;
  const children = context.em
    .createQueryBuilder(entity as new () => { id: string })
    .select([...new Set([...properties, ...(typeof by === 'string' ? [by] : [])])] as never)
    .where(where as never)
    .toQuery();
  const of = typeof by === 'string' ? `child."${column(by)}"` : 'pair.parent';
  const pairs = typeof by === 'string' ? '' : `join ${table(by.pairs)} pair on pair.id = child.id`;
  return {
    sql: `from (${children.sql}) child ${pairs} where ${of} in (${parents.map(() => '?').join(', ')})`,
    params: [...children.params, ...parents],
    of,
    column,
  };
}
