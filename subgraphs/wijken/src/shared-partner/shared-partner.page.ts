import { afterCursor, decodeCursor, pageSize, toPage, type Context, type Order, type Page, type PageArgs } from '@regiograaf/subgraph-kit';
import { SharedPartner } from './shared-partner.js';
import type { Shared } from './shared.js';

const MOST_PLACES_FIRST: Order = { name: 'PLACES', by: ['fewness'], numbers: ['fewness'] };

/**
 * A page of what was found, in its order.
 *
 * @throws PAGE_SIZE, INVALID_CURSOR
 */
export function sharedPage(context: Context, found: readonly Shared[], page: PageArgs): Page<SharedPartner> {
  const size = pageSize(page);
  const partners = found.map((each) => Object.assign(new SharedPartner(), each));
  const rows = page.after == null ? partners : partners.filter(isAfter(context, page.after));
  return toPage(context, { rows, size, order: MOST_PLACES_FIRST, continued: page.after != null, total: async () => found.length });
}

function isAfter(context: Context, cursor: string): (partner: SharedPartner) => boolean {
  afterCursor(cursor, MOST_PLACES_FIRST, context.moments);
  const [fewness, id] = decodeCursor(cursor).key as [number, string];
  return (partner) => partner.fewness > fewness || (partner.fewness === fewness && partner.id > id);
}
