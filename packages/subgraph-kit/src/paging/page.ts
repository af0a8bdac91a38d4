import type { Context } from '../context.js';
import { encodeCursor } from './cursor.js';
import type { Page } from './connection.js';
import { keyOf, type Order } from './order.js';

export interface PageContent<T> {
  /** Up to `size` + 1 rows: one more than fits shows that there is a next page. */
  rows: readonly T[];
  size: number;
  order: Order;
  /** Whether the page continues after a cursor. */
  continued: boolean;
  total: () => Promise<number>;
}

export function toPage<T extends object>(context: Context, { rows, size, order, continued, total }: PageContent<T>): Page<T> {
  const edges = rows.slice(0, size).map((node) => ({
    node,
    cursor: encodeCursor({ order: order.name, key: keyOf(order, node), moments: context.moments }),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: continued,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: total,
  };
}
