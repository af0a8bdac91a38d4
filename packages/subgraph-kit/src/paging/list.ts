import type { QueryOrderMap } from '@mikro-orm/core';
import type { Context } from '../context.js';
import type { Page } from './connection.js';
import { afterCursor, orderBy, type Order } from './order.js';
import { pageSize, type PageArgs } from './page-args.js';
import { toPage } from './page.js';

export interface ListOptions {
  where?: object;
  order: Order;
  page: PageArgs;
}

/** A page of all entities that fit: one statement, and one more if the total is asked for. */
export async function listPage<T extends object>(context: Context, entity: new () => T, { where = {}, order, page }: ListOptions): Promise<Page<T>> {
  const size = pageSize(page);
  const conditions = page.after == null ? [where] : [where, afterCursor(page.after, order, context.moments)];
  const rows = (await context.em.find(entity as new () => object, { $and: conditions }, {
    orderBy: orderBy(order) as QueryOrderMap<object>,
    limit: size + 1,
  })) as T[];
  const total = (): Promise<number> => context.em.count(entity as new () => object, where);
  return toPage(context, { rows, size, order, continued: page.after != null, total });
}
