import { CsvError, parse } from 'csv-parse/sync';
import type { DeliveryProblem } from '../problem.js';
import { FileProblems, type Place } from './place.js';
import { decodeUtf8 } from './utf8.js';

/** A file as read: its cells, trimmed, and the lines they stand on. */
export interface Table extends Place {
  /** None if the file cannot be read. */
  headers: readonly string[];
  rows: readonly TableRow[];
}

export interface TableRow {
  /** Line on which the row begins; the header stands on line 1. */
  line: number;
  /** By header; a cell that a ragged row lacks is ''. */
  cells: Readonly<Record<string, string>>;
  /** Whether it has as many cells as the header; if not, it is unclear which is which. */
  ragged: boolean;
}

interface Parsed {
  record: string[];
  info: { lines: number };
  raw: string;
}

interface Line {
  line: number;
  cells: string[];
}

const COMMAS = 'cells separated by commas; many a spreadsheet writes ; instead';
const QUOTES = 'quotes around a whole cell, and doubled within it';

/** Reads a file with a header row; what is wrong with its form is a problem, and what can be read is read on. */
export function readCsv(place: Place, bytes: Uint8Array): { table: Table; problems: DeliveryProblem[] } {
  const problems = new FileProblems(place);
  const [header, ...lines] = linesOf(decodeUtf8(bytes, problems), problems);
  if (!header) return { table: { ...place, headers: [], rows: [] }, problems: problems.problems };
  const headers = header.cells;
  const rows = lines.map(({ line, cells }) => {
    const ragged = cells.length !== headers.length;
    if (ragged) problems.add({ row: line, found: `${cells.length} cells`, expected: `${headers.length} cells, as in the header` });
    return { line, ragged, cells: Object.fromEntries(headers.map((name, index) => [name, cells[index] ?? ''])) };
  });
  return { table: { ...place, headers, rows }, problems: problems.problems };
}

/** The header and the rows below it; none if they cannot be told apart. */
function linesOf(text: string, problems: FileProblems): Line[] {
  try {
    const records = parse(text.replaceAll('\r\n', '\n'), {
      info: true,
      raw: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
    const lines = records
      .map(({ record, info, raw }) => ({ line: info.lines - newlinesWithin(raw), cells: record.map((cell) => cell.trim()) }))
      .filter(({ cells }) => cells.length > 1 || cells[0] !== '');
    const [header] = lines;
    const bySemicolon = header?.cells.length === 1 && header.cells[0]!.includes(';');
    if (header && !bySemicolon) return lines;
    problems.add(header ? { row: header.line, found: header.cells[0]!, expected: COMMAS } : { row: 1, expected: 'a header row' });
    return [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.add({ row: error.lines as number, found: error.message, expected: QUOTES });
    return [];
  }
}

/** The parser counts lines up to a row's end; empty lines before a row are part of its raw text. */
function newlinesWithin(raw: string): number {
  return raw.replace(/^\n+|\n$/g, '').split('\n').length - 1;
}
