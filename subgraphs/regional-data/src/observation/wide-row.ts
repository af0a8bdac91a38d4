import { MissingReason } from './missing-reason.js';

type Cells = Readonly<Record<string, string>>;

/** Columns of a wide file that are about all its figures; each other column is an indicator. */
const SHARED = new Set([
  'area',
  'period',
  'approximate',
  'from',
  'from_precision',
  'to',
  'to_precision',
  'certainty',
  'source',
  'fictional',
  'last_confirmed_on',
  'note',
  'valid_from',
  'valid_to',
  'correction_reason',
]);

/**
 * The figures of a row with one area and period and a column for each indicator. An empty cell is a figure that is missing.
 *
 * @param cells those of the row, or of some of its indicators beside the shared ones
 * @param row all cells of the row: where nobody lives, that is why a figure is missing
 */
export function wideRow(cells: Cells, row: Cells = cells): Record<string, string>[] {
  const entries = Object.entries(cells);
  const shared = Object.fromEntries(entries.filter(([header]) => SHARED.has(header)));
  const { area = '', period = '', approximate } = shared;
  const missing = isZero(row['inhabitants']) ? MissingReason.NO_INHABITANTS : MissingReason.NOT_PUBLISHED;
  return entries
    .filter(([header]) => !SHARED.has(header))
    .map(([slug, value]) => ({
      ...shared,
      id: observationId({ area, slug, period }),
      indicator: `indicator:${slug}`,
      approximate: approximate || 'no',
      ...(value === '' ? { missing_reason: missing } : { value }),
    }));
}

/** Derived, so that all deliveries of a figure name the same one. */
function observationId({ area, slug, period }: { area: string; slug: string; period: string }): string {
  return `observation:${area.slice(area.indexOf(':') + 1)}-${slug}-${period}`;
}

function isZero(cell = ''): boolean {
  return cell !== '' && Number(cell) === 0;
}
