import type { FilterQuery } from '@mikro-orm/core';
import type { Moments } from '../temporal/moments.js';
import { decodeCursor, invalidCursor } from './cursor.js';

/** A total order of a list: properties that are never null, then the id. */
export interface Order {
  /** Its name in cursors and in the `orderBy` argument. */
  name: string;
  by: readonly string[];
  /** Which of them are numbers; the others are text. */
  numbers?: readonly string[];
}

export const BY_ID: Order = { name: 'ID', by: [] };

export function orderBy(order: Order): Record<string, 'asc' | 'desc'> {
  return Object.fromEntries(columnsOf(order).map((column) => [column, 'asc' as const]));
}

/** Sort values of a row, its id last: what a cursor holds. */
export function keyOf(order: Order, row: object): (string | number | boolean)[] {
  return columnsOf(order).map((column) => (row as Record<string, string | number | boolean>)[column]!);
}

/**
 * The condition that a row comes after a cursor.
 *
 * @throws INVALID_CURSOR if the cursor is of another order or other moments than the request
 */
export function afterCursor(text: string, order: Order, moments: Moments): FilterQuery<object> {
  const cursor = decodeCursor(text);
  const columns = columnsOf(order);
  if (cursor.order !== order.name || cursor.key.length !== columns.length || !columns.every((column, index) => isSortValue(cursor.key[index], order.numbers?.includes(column)))) {
    throw invalidCursor('a cursor of this list in this order');
  }
  const { validOn, knownAt } = cursor.moments;
  if (validOn !== moments.validOn || knownAt !== moments.knownAt) {
    throw invalidCursor(`a cursor read at the moments of this request; this one was read with @asOf(validOn: "${validOn}", knownAt: "${knownAt}")`);
  }
  return {
    $or: columns.map((column, index) => ({
      ...Object.fromEntries(columns.slice(0, index).map((equal, at) => [equal, cursor.key[at]])),
      [column]: { $gt: cursor.key[index] },
    })),
  };
}

function columnsOf(order: Order): string[] {
  return [...order.by, 'id'];
}

/** A cursor comes from outside: what the column could not hold is not one of ours. */
function isSortValue(value: unknown, isNumber = false): boolean {
  return isNumber ? typeof value === 'number' : typeof value === 'string' && !value.includes('\0');
}
