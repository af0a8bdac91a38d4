import type { Manifest } from '../folder/manifest.js';
import type { DeliveryProblem } from '../problem.js';
import type { Taker } from '../taker.js';
import { attributesOf, validityOf } from './attributes.js';
import { openHeaders, readCells, type Values } from './cells.js';
import { dateProblems } from './dates.js';
import { digestOf } from './digest.js';
import { problemAt, type Origin } from './origin.js';
import { daterange, type Period } from './period.js';

/** What one row states of one thing, for one of those who take its file. */
export interface Statement {
  taker: Taker;
  origin: Origin;
  /** Whether it is unclear which of its cells is which: then its id is the most that can be known. */
  ragged: boolean;
  /** Undefined if it cannot be read. */
  id: string | undefined;
  valid: Period;
  /** Why it corrects, if it does. */
  reason: string | undefined;
  attributes: Readonly<Record<string, unknown>>;
  references: readonly Reference[];
  /** The same for rows that say the same. */
  digest: string;
}

export interface Reference {
  column: string;
  id: string;
  /** Kinds of thing that it may name. */
  things: readonly string[];
  /** Whether it is the header of the column that names it. */
  inHeader?: boolean;
}

export interface ReadStatement {
  statement: Statement;
  problems: DeliveryProblem[];
}

export function readStatement(origin: Origin, taker: Taker, manifest: Manifest | undefined): ReadStatement {
  const { values, problems } = readCells(origin, taker);
  const { file, columns } = taker;
  const rules = [
    ...dateProblems(values, origin.cells, Object.keys(columns)),
    // What a rule would say of a row with unreadable cells is anyone's guess.
    ...(problems.length === 0 ? (file.check?.(values) ?? []) : []),
  ];
  const attributes = attributesOf(values, taker, manifest);
  const valid = validityOf(values);
  const reason = values['correction_reason'] as string | undefined;
  return {
    statement: {
      taker,
      origin,
      ragged: false,
      id: values['id'] as string | undefined,
      valid,
      reason,
      attributes,
      references: [...referencesIn(values, taker), ...headerReferences(origin, taker)],
      digest: saidBy({ attributes, valid, reason }),
    },
    problems: [...problems, ...rules.map(({ column, expected }) => problemAt(origin, column, { expected }))],
  };
}

/** The digest of what a row says. */
export function saidBy({ attributes, valid, reason }: Pick<Statement, 'attributes' | 'valid' | 'reason'>): string {
  return digestOf({ attributes: digestOf(attributes), valid: daterange(valid), reason });
}

function referencesIn(values: Values, { columns }: Taker): Reference[] {
  return Object.entries(columns).flatMap(([column, { refersTo }]) => {
    const value = values[column];
    if (!refersTo || value === undefined) return [];
    return [value].flat().map((id) => ({ column, id: id as string, things: refersTo }));
  });
}

function headerReferences(origin: Origin, { columns, file: { gather } }: Taker): Reference[] {
  if (!gather) return [];
  return openHeaders(origin, columns).map((column) => ({ column, id: `${gather.names}:${column}`, things: [gather.names], inHeader: true }));
}
