import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { UnreadableFile } from '../problem.js';
import { namingOf, yearIn, yearInName } from './names.js';
import { headOf, textOf, type OnShare } from './source-text.js';
import type { PublishedTable, TableRow } from './table.js';

interface Line {
  row: number;
  cells: string[];
}

const SOURCE_LINE = /^(Bron:|©|Bron ©)/i;

/**
 * Reads a text file with separators: a yearly file of CBS, or an export of StatLine, whose older ones have a title above several
 * header rows and the source below.
 */
export async function readDelimited(file: string, onShare: OnShare): Promise<PublishedTable> {
  const lines = linesOf(file, { delimiter: await separatorOf(file), onShare });
  const first = await next(lines);
  if (!first) throw new UnreadableFile({ file, row: 1, expected: 'a header row' });
  if (first.cells.length > 1) {
    const year = yearInName(file);
    return { file, naming: namingOf(first.cells), headers: first.cells, rows: rowsOf(file, lines, first.cells.length), ...(year ? { year } : {}) };
  }
  const headers = await headersBelowTitle(file, lines);
  const year = yearIn(first.cells[0]!);
  return { file, naming: 'titles', headers, rows: rowsOf(file, lines, headers.length), ...(year ? { year } : {}) };
}

/** Below a title: a row with the paths of the topics, and one with the name of the first column and the units. */
async function headersBelowTitle(file: string, lines: AsyncGenerator<Line>): Promise<string[]> {
  let topics: Line | undefined;
  for (let line = await next(lines); line; line = await next(lines)) {
    if (topics && line.cells[0] !== '') {
      const units = line.cells;
      return topics.cells.map((topic, at) => (at === 0 ? units[0]! : `${topic} (${units[at] ?? ''})`));
    }
    if (line.cells.length > 2) topics = line;
  }
  throw new UnreadableFile({ file, expected: 'a row of topics below the title, and below that a row of units' });
}

async function* rowsOf(file: string, lines: AsyncGenerator<Line>, width: number): AsyncGenerator<TableRow> {
  for await (const { row, cells } of lines) {
    if (cells.length === 1 && (SOURCE_LINE.test(cells[0]!) || cells[0] === '')) continue;
    if (cells.length !== width) throw new UnreadableFile({ file, row, found: `${cells.length} cells`, expected: `${width} cells, as in the header` });
    yield { row, cells };
  }
}

async function* linesOf(file: string, { delimiter, onShare }: { delimiter: string; onShare: OnShare }): AsyncGenerator<Line> {
  const parser = Readable.from(textOf(file, onShare)).pipe(parse({ bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true }));
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { row: info.lines, cells: record.map((cell) => cell.replaceAll('\u00a0', ' ').trim()) };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFile({ file, row: error['lines'] as number, found: error.message, expected: 'quotes around a whole cell, and doubled within it' });
  }
}

async function next(lines: AsyncGenerator<Line>): Promise<Line | undefined> {
  const step = await lines.next();
  return step.done ? undefined : step.value;
}

async function separatorOf(file: string): Promise<string> {
  const head = (await headOf(file)).slice(0, 10_000);
  const count = (sign: string): number => head.split(sign).length;
  return [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
}
