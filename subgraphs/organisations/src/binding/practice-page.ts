import { afterCursor, decodeCursor, loadAll, pageSize, toPage, type Context, type Order, type Page, type PageArgs } from '@regiograaf/subgraph-kit';
import { Organisation } from '../organisation/organisation.js';
import type { Practice } from './load-practices.js';

const BY_NAME: Order = { name: 'NAME', by: ['name'] };

/**
 * A page of practices, by name. Those of all pages of a request are loaded together.
 *
 * @throws PAGE_SIZE, INVALID_CURSOR
 */
export async function practicePage(context: Context, practices: readonly Practice[], page: PageArgs): Promise<Page<Organisation>> {
  const size = pageSize(page);
  const sorted = practices.toSorted((one, other) => (isBefore(one, other) ? -1 : 1));
  const rest = page.after == null ? sorted : sorted.filter(isAfter(context, page.after));
  const rows = await loadAll(context, Organisation, rest.slice(0, size + 1).map(({ id }) => id));
  return toPage(context, { rows, size, order: BY_NAME, continued: page.after != null, total: async () => practices.length });
}

function isAfter(context: Context, cursor: string): (practice: Practice) => boolean {
  afterCursor(cursor, BY_NAME, context.moments);
  const [name, id] = decodeCursor(cursor).key as [string, string];
  return (practice) => isBefore({ name, id }, practice);
}

function isBefore(one: Practice, other: Practice): boolean {
  return one.name === other.name ? one.id < other.id : one.name < other.name;
}
