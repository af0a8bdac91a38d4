import { MissingReason } from './missing-reason.js';
import { observationId } from './observation-id.js';

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

/** A row with one figure, with the id that it has if it says none. */
export function longRow(cells: Cells): Record<string, string>[] {
  const { id, area = '', indicator = '', period = '' } = cells;
  return [{ ...cells, id: id || observationId({ area, indicator, period }) }];
}

/** The figures of a row with one area and period and a column for each indicator. An empty cell is a figure that is missing. */
export function wideRow(cells: Cells): Record<string, string>[] {
  const entries = Object.entries(cells);
  const shared = Object.fromEntries(entries.filter(([header]) => SHARED.has(header)));
  const whyMissing = Number(cells['inhabitants'] || NaN) === 0 ? MissingReason.NO_INHABITANTS : MissingReason.NOT_PUBLISHED;
  return entries
    .filter(([header]) => !SHARED.has(header))
    .flatMap(([slug, value]) =>
      longRow({
        ...shared,
        approximate: cells['approximate'] || 'no',
        indicator: `indicator:${slug}`,
        ...(value === '' ? { missing_reason: whyMissing } : { value }),
      }),
    );
}
