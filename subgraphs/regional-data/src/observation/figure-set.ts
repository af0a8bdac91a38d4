import { column } from '@regiograaf/subgraph-kit';
import { MissingReason } from './missing-reason.js';

/** Derived, so that a publication that comes again names the same set. */
export function figureSetId({ area, period, source }: { area: string; period: string; source: string }): string {
  return `figures:${[area, period, source].map((each) => each.slice(each.indexOf(':') + 1)).join('-')}`;
}

/**
 * A figure of a set: its value, or why it is missing.
 *
 * @param row all cells of the row: where nobody lives, that is why a figure is missing
 * @returns undefined if the cell is neither empty nor a number
 */
export function figureValue(cell: string, row: Readonly<Record<string, string>>): number | MissingReason | undefined {
  if (cell === '') return isZero(row['inhabitants']) ? MissingReason.NO_INHABITANTS : MissingReason.NOT_PUBLISHED;
  return column.decimal.parse(cell) === undefined ? undefined : Number(cell);
}

function isZero(cell = ''): boolean {
  return cell !== '' && Number(cell) === 0;
}
