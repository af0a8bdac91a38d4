import { columnsOf, type Columns } from '../catalogue/columns.js';
import type { CatalogueIndicator } from '../catalogue/indicators.js';
import { isNameOfLarger, kindOfCode, kindOfWord, type AreaKind } from '../cell/area-code.js';
import { FigureReader, type Figure } from '../cell/figure.js';
import { urbanityClass } from '../cell/urbanity.js';
import type { FileProblem } from '../problem.js';
import { yearOfPeriod } from '../table/names.js';
import { textOf, type PublishedTable, type TableRow } from '../table/table.js';

/** The figures of one area over one year, as one row gives them. */
export interface FigureRow {
  file: string;
  row: number;
  /** Code of the area; undefined where the table has names only. */
  code: string | undefined;
  name: string | undefined;
  /** What else a table without codes says of the area, if it does. */
  kind?: AreaKind;
  municipalityName?: string;
  year: number;
  /** By indicator, without prefix. */
  figures: Readonly<Record<string, Figure>>;
}

export interface FigureVisitor {
  figures: (row: FigureRow) => Promise<void> | void;
  problem: (problem: FileProblem) => void;
  /** A row that is rightly left out: an area larger than a municipality. */
  leftOut: () => void;
  /** The indicators that the table has, and the columns that are none that is known. */
  columns: (columns: { indicators: readonly CatalogueIndicator[]; unknown: readonly string[] }) => void;
}

/** Goes through the figures of a table. @param year that which they are of, where the user says so */
export async function visitFigures(table: PublishedTable, visitor: FigureVisitor, year?: number): Promise<void> {
  const { file, naming, headers, rows } = table;
  const columns = columnsOf(headers, naming);
  const wrong = wrongHeader(table, columns, year);
  if (wrong.length > 0) return wrong.forEach((problem) => visitor.problem(problem));
  visitor.columns({ indicators: columns.indicators.map(({ indicator }) => indicator), unknown: columns.unknown });
  const reader = new FigureReader();
  for await (const row of rows) {
    const problems: Omit<FileProblem, 'file' | 'row'>[] = [];
    const found = read(row, { table, columns, reader, year }, problems);
    if (found === 'larger') visitor.leftOut();
    else if (found) await visitor.figures({ file, row: row.row, ...found });
    for (const problem of problems) visitor.problem({ file, row: row.row, ...problem });
  }
}

interface Reading {
  table: PublishedTable;
  columns: Columns;
  reader: FigureReader;
  year: number | undefined;
}

function read({ row, cells }: TableRow, { table, columns, reader, year: given }: Reading, problems: Omit<FileProblem, 'file' | 'row'>[]): Omit<FigureRow, 'file' | 'row'> | 'larger' | undefined {
  const at = (column: number | undefined): string => (column === undefined ? '' : textOf(cells[column]));
  const [code, name, period] = [at(columns.code), at(columns.name), at(columns.period)];
  const [kind, municipalityName] = [kindOfWord(at(columns.kind)), at(columns.municipalityName)];
  if (columns.code === undefined ? kind === 'larger' || isNameOfLarger(name) : kindOfCode(code) === 'larger') return 'larger';
  if (columns.code !== undefined && !kindOfCode(code)) {
    problems.push({ column: table.headers[columns.code]!, found: code, expected: 'the code of an area, like GM0599, WK059901 or BU05990110' });
  }
  const said = columns.period === undefined ? table.year : yearOfPeriod(period);
  if (columns.period !== undefined && said === undefined) problems.push({ column: table.headers[columns.period]!, found: period, expected: 'a year, like 2020 or 2020JJ00' });
  if (columns.period !== undefined && given !== undefined && said !== undefined && given !== said) problems.push({ found: String(said), expected: `figures of ${given}, the year that was asked` });
  const figures: Record<string, Figure> = {};
  for (const { at: column, indicator } of columns.indicators) {
    const cell = cells[column];
    const figure = indicator.slug === 'urbanity-class' ? urbanityClass(cell, row, reader) : reader.read(cell, row);
    if (typeof figure === 'object') problems.push({ column: table.headers[column]!, found: textOf(cell), expected: figure.expected });
    else figures[indicator.slug] = figure;
  }
  if (problems.length > 0) return undefined;
  const unsaid = columns.code === undefined ? { ...(kind && kind !== 'larger' ? { kind } : {}), ...(municipalityName ? { municipalityName } : {}) } : {};
  return { code: code || undefined, name: name || undefined, ...unsaid, year: (said ?? given)!, figures: withReason(figures) };
}

/** Where nobody lives, that is why a figure is missing. */
function withReason(figures: Record<string, Figure>): Record<string, Figure> {
  if (figures['inhabitants'] !== 0) return figures;
  return Object.fromEntries(Object.entries(figures).map(([slug, figure]) => [slug, typeof figure === 'number' ? figure : 'NO_INHABITANTS']));
}

function wrongHeader({ file, table, headers, year: said }: PublishedTable, columns: Columns, year: number | undefined): FileProblem[] {
  const problem = (expected: string, column?: string): FileProblem => ({ file, row: 1, ...(column ? { column } : {}), expected });
  return [
    ...(columns.code === undefined && columns.name === undefined ? [problem('a column with the codes of the areas, e.g. gwb_code_10 or Codering')] : []),
    ...(columns.indicators.length === 0 ? [problem('at least one column that the catalogue of indicators knows')] : []),
    ...columns.repeated.map((column) => problem('each indicator in one column', column)),
    ...(columns.period === undefined && said === undefined && year === undefined ? [problem(table ? `a year, given with \`--year\`: of table ${table} it is not known, and its rows do not say it` : 'a year: in the file, in its name, or given with `--year`')] : []),
    ...(columns.period === undefined && said !== undefined && year !== undefined && said !== year ? [{ ...problem(`figures of ${year}, the year that was asked`), found: String(said) }] : []),
    ...(headers.length === 0 ? [problem('a header row')] : []),
  ];
}
