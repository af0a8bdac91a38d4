/** What a cell may hold, and how it becomes a value. */
export interface Column {
  required: boolean;
  /** Name of the table's column, where it differs from the header. */
  attribute?: string;
  /** What is expected, in words: it stands in error messages and in the documentation. */
  expected: string;
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

export const text: Column = optional({ expected: 'text', parse: (cell) => cell });

export const date: Column = optional({
  expected: 'a date as YYYY-MM-DD',
  parse: (cell) => (/^\d{4}-\d{2}-\d{2}$/.test(cell) && isCalendarDay(cell) ? cell : undefined),
});

export const yesOrNo: Column = optional({ expected: '`yes` or `no`', parse: (cell) => ({ yes: true, no: false })[cell] });

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
      const values = cell.split(';').map((part) => column.parse(part.trim()));
      return values.includes(undefined) || new Set(values).size !== values.length ? undefined : values;
    },
  };
}

export const ID = /^[a-z]+:[A-Za-z0-9][A-Za-z0-9-]*$/;

function isCalendarDay(cell: string): boolean {
  const day = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell);
}
