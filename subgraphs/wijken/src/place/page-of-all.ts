import { afterCursor, decodeCursor, pageSize, toPage, type Context, type Order, type Page, type PageArgs } from '@regiograaf/subgraph-kit';

type Sorted = { id: string } & object;

/**
 * A page of what was found already, in its order.
 *
 * @throws PAGE_SIZE, INVALID_CURSOR
 */
export function pageOfAll<T extends Sorted>(context: Context, { found, order, page }: { found: readonly T[]; order: Order; page: PageArgs }): Page<T> {
  const size = pageSize(page);
  const rows = page.after == null ? found : found.filter(isAfter(context, page.after, order));
  return toPage(context, { rows, size, order, continued: page.after != null, total: async () => found.length });
}

function isAfter(context: Context, cursor: string, order: Order): (row: Sorted) => boolean {
  afterCursor(cursor, order, context.moments);
  const { key } = decodeCursor(cursor);
  return (row) => {
    const own = [...order.by, 'id'].map((property) => (row as Record<string, unknown>)[property] as string | number);
    const different = own.findIndex((value, index) => value !== key[index]);
    return different >= 0 && own[different]! > key[different]!;
  };
}
