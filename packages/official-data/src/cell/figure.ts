import type { Cell } from '../table/table.js';

export type Missing = 'NOT_PUBLISHED' | 'SUPPRESSED' | 'NO_INHABITANTS' | 'UNKNOWN';

/** What a cell says: a value, or why there is none. */
export type Figure = number | Missing;

const NUMBER = /^-?\d{1,15}([.,]\d{1,20})?$/;

// Of CBS: a dot is unknown, unreliable or secret, without saying which; an x is secret; nothing is what cannot occur or was not published.
const SYMBOLS: ReadonlyMap<string, Missing> = new Map(
  Object.entries({ '': 'NOT_PUBLISHED', '.': 'UNKNOWN', ',': 'UNKNOWN', x: 'SUPPRESSED', X: 'SUPPRESSED', NA: 'NOT_PUBLISHED', NaN: 'NOT_PUBLISHED' }),
);

// Numbers that stand for no number, in the files that go with maps.
const NO_NUMBER = /^-9999999\d(\.0+)?$/;

/** Reads the cells of one file, in which the decimal sign must be the same throughout: `1.234` and `1,234` must not both mean something. */
export class FigureReader {
  private sign: { is: string; row: number } | undefined;

  /** @returns the figure, or what was expected instead */
  read(cell: Cell | undefined, row: number): Figure | { expected: string } {
    const text = cell == null ? '' : String(cell).trim();
    const missing = SYMBOLS.get(text) ?? (NO_NUMBER.test(text) ? 'UNKNOWN' : undefined);
    if (missing) return missing;
    if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { expected: 'a number' };
    const [, fraction] = NUMBER.exec(text) ?? [null, null];
    if (fraction === null) return { expected: 'a number, or a sign that it is missing' };
    if (fraction === undefined) return Number(text);
    const is = fraction[0]!;
    this.sign ??= { is, row };
    if (this.sign.is !== is) return { expected: `a number with \`${this.sign.is}\` before its decimals, as in row ${this.sign.row}` };
    return Number(text.replace(',', '.'));
  }
}
