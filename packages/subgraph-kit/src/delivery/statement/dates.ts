import type { RowProblem } from '../file.js';
import type { Values } from './cells.js';

const SUFFIX = '_precision';
const FIRST_DAY: Readonly<Record<string, { of: string; pattern: RegExp }>> = {
  MONTH: { of: 'the first day of a month', pattern: /-01$/ },
  YEAR: { of: 'the first day of a year', pattern: /-01-01$/ },
};

/** Dates and their precisions that do not agree, and periods that end before they begin. */
export function dateProblems(values: Values, cells: Readonly<Record<string, string>>, headers: readonly string[]): RowProblem[] {
  return [
    ...datesWithPrecision(headers).flatMap((pair) => precisionProblems(pair, values, cells)),
    ...periodProblem('from', 'to', values),
    ...periodProblem('valid_from', 'valid_to', values),
  ];
}

/** What the precisions are that the cells leave out: a date is known to the day unless the row says otherwise. */
export function impliedPrecisions(values: Values, headers: readonly string[]): Record<string, string> {
  const implied = datesWithPrecision(headers).filter(({ date, precision }) => values[date] !== undefined && values[precision] === undefined);
  return Object.fromEntries(implied.map(({ precision }) => [precision, 'DAY']));
}

interface DateWithPrecision {
  date: string;
  precision: string;
}

function datesWithPrecision(headers: readonly string[]): DateWithPrecision[] {
  return headers
    .filter((header) => header.endsWith(SUFFIX))
    .flatMap((precision) => {
      const name = precision.slice(0, -SUFFIX.length);
      const date = [name, `${name}_on`].find((header) => headers.includes(header));
      return date ? [{ date, precision }] : [];
    });
}

function precisionProblems({ date, precision }: DateWithPrecision, values: Values, cells: Readonly<Record<string, string>>): RowProblem[] {
  const day = values[date] as string | undefined;
  const given = values[precision] as string | undefined;
  if (given === undefined) return [];
  if (!cells[date] && given !== 'UNKNOWN') return [{ column: precision, expected: `nothing or UNKNOWN, as ${date} is empty` }];
  const { of, pattern } = FIRST_DAY[given] ?? {};
  return day === undefined || !pattern || pattern.test(day) ? [] : [{ column: date, expected: `${of}, as ${precision} is ${given}` }];
}

function periodProblem(from: string, to: string, values: Values): RowProblem[] {
  const [begin, end] = [values[from], values[to]] as (string | undefined)[];
  return begin === undefined || end === undefined || begin < end ? [] : [{ column: to, expected: `a date after ${from}, ${begin}` }];
}
