import type { DeliveryProblem } from '../problem.js';
import { problemAt } from '../statement/origin.js';
import type { Statement } from '../statement/statement.js';
import type { Taker } from '../taker.js';

/** What both drivers tell of an error of the database. */
export interface DatabaseError extends Error {
  code: string;
  constraint?: string;
  column?: string;
  detail?: string;
  hint?: string;
}

// Data exceptions, integrity constraints, and what rules in PL/pgSQL raise. Anything else is no fault of the delivery.
const OF_THE_DATA = /^(22|23|P0001)/;
const KEY = /^Key \((?<columns>.+?)\)=\((?<values>.*?)\) (?:is not present in table "(?<table>\w+?)(?:_anchor)?"|already exists|conflicts with)/;

export function isRefusal(error: unknown): error is DatabaseError {
  return error instanceof Error && OF_THE_DATA.test((error as Partial<DatabaseError>).code ?? '');
}

/**
 * The problem that a refused row is. Whoever raises a rule by hand says with `constraint` which, with the message what is
 * wrong, with `hint` what was expected, and with `column` where.
 *
 * @param rival the id of the record that it may not overlap, if that is why
 */
export function refusalProblem({ origin, taker, id }: Statement, error: DatabaseError, rival?: string): DeliveryProblem {
  const rule = error.constraint;
  const { column, expected, found: common } = described(error, taker);
  const found = rival === undefined ? common : `${id} overlaps ${rival}: ${common}`;
  const header = column === undefined ? undefined : headerOf(column, taker);
  return problemAt(origin, header, { expected: error.hint ?? expected, ...(rule ? { rule } : {}), ...(found === undefined ? {} : { found }) });
}

interface Described {
  expected: string;
  column?: string | undefined;
  /** Unless given, what stands in the column. */
  found?: string;
}

function described(error: DatabaseError, { file }: Taker): Described {
  const { code, constraint, column, detail = '', message } = error;
  const kept = constraint ? `the rule “${constraint.replaceAll('_', ' ')}” to hold` : 'a row that keeps the rules';
  const { columns, values, table } = KEY.exec(detail)?.groups ?? {};
  if (table) return { column: columns, found: values!, expected: `the id of a known ${table}` };
  if (columns) return { column: columns, found: `${columns} = ${values}`, expected: `${kept}; another row has the same` };
  if (code === '23502' && column) return { column, expected: 'a value' };
  // A check of the table itself; its detail repeats the whole row. The default name of a check is that of its column.
  if (detail.startsWith('Failing row')) {
    const of = new RegExp(`^${file.thing}(?:_version)?_(\\w+)_check\\d*$`).exec(constraint ?? '')?.[1];
    return of ? { column: of, expected: `a value within the bounds of ${of}` } : { expected: kept };
  }
  return { column, found: message, expected: kept };
}

/** The header of a table's column, if it is one of the file's. */
function headerOf(column: string, { columns }: Taker): string | undefined {
  return Object.entries(columns).find(([header, { attribute }]) => (attribute ?? header) === column)?.[0];
}
