import { presentMoments } from '../temporal/moments.js';

/** What a cell may hold, and how it becomes a value. */
export interface Column {
  required: boolean;
  /** Name of the table's column, where it differs from the header. */
  attribute?: string;
  /** What is expected, in words: it stands in error messages and in the documentation. */
  expected: string;
  /** What the column means, where its header does not say it: for the documentation. */
  description?: string;
  /** Things whose ids it may name: checked over the whole delivery and what is recorded already. */
  refersTo?: readonly string[];
  /** The value of a cell that is not empty, or undefined if it is not what is expected. */
  parse: (cell: string) => unknown;
}

const optional = (column: Omit<Column, 'required'>): Column => ({ required: false, ...column });

/** Marks a column as required. */
export function required(column: Column): Column {
  return { ...column, required: true };
}

/** Writes a column's value under another name. */
export function as(attribute: string, column: Column): Column {
  return { ...column, attribute };
}

/** Says what a column means. */
export function meaning(description: string, column: Column): Column {
  return { ...column, description };
}

// PostgreSQL stores no NUL, and the other control characters have no place in a cell.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;

export const text: Column = optional({ expected: 'text', parse: (cell) => (CONTROL.test(cell) ? undefined : cell) });

export const date: Column = optional({
  expected: 'a date as YYYY-MM-DD',
  parse: (cell) => (/^\d{4}-\d{2}-\d{2}$/.test(cell) && isCalendarDay(cell) ? cell : undefined),
});

/** A day that has come, in the Netherlands. */
export const dateUntilToday: Column = optional({
  expected: 'a date as YYYY-MM-DD, not after today',
  parse: (cell) => (date.parse(cell) !== undefined && cell <= presentMoments().validOn ? cell : undefined),
});

/** How precisely a date is known. Headed `x_precision`, it belongs to the date headed `x` or `x_on`. */
export const precision: Column = oneOf(['DAY', 'MONTH', 'YEAR', 'UNKNOWN']);

export const yesOrNo: Column = optional({ expected: '`yes` or `no`', parse: (cell) => new Map([['yes', true], ['no', false]]).get(cell) });

export const integer: Column = optional({ expected: 'a whole number', parse: (cell) => (/^-?\d{1,9}$/.test(cell) ? Number(cell) : undefined) });

/** Kept as text, so that no digit is lost. */
export const decimal: Column = optional({
  expected: 'a number with a decimal point',
  parse: (cell) => (/^-?\d{1,15}(\.\d{1,10})?$/.test(cell) ? cell : undefined),
});

export function oneOf(values: readonly string[]): Column {
  return optional({ expected: `one of ${values.join(', ')}`, parse: (cell) => (values.includes(cell) ? cell : undefined) });
}

/** A code of a fixed form. */
export function code(pattern: RegExp, example: string): Column {
  return optional({ expected: `a code like ${example}`, parse: (cell) => (pattern.test(cell) ? cell : undefined) });
}

/** The id of a thing, or of one of several. */
export function idOf(...things: readonly string[]): Column {
  return optional({
    expected: `the id of a known ${things.join(' or ')}`,
    refersTo: things,
    parse: (cell) => (ID.test(cell) ? cell : undefined),
  });
}

/** Several values in one cell, separated by `;`. */
export function listOf(column: Column): Column {
  return {
    ...column,
    expected: `a list, separated by ;, of ${column.expected}`,
    parse: (cell) => {
      const parts = cell.split(';').map((part) => part.trim());
      const values = parts.map((part) => (part === '' ? undefined : column.parse(part)));
      return values.includes(undefined) || new Set(values).size !== values.length ? undefined : values;
    },
  };
}

export const ID = /^[a-z]+:[A-Za-z0-9][A-Za-z0-9-]*$/;

function isCalendarDay(cell: string): boolean {
  const day = new Date(`${cell}T00:00:00Z`);
  // PostgreSQL knows no year 0.
  return !cell.startsWith('0000') && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell);
}
