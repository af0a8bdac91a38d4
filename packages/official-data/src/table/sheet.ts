import { readSheet } from 'read-excel-file/node';
import { UnreadableFile } from '../problem.js';
import { namingOf, yearInName } from './names.js';
import type { OnShare } from './source-text.js';
import type { Cell, PublishedTable, TableRow } from './table.js';

/** Reads the first sheet of a workbook. */
export async function readWorkbook(file: string, onShare: OnShare): Promise<PublishedTable> {
  const [header, ...rows] = await readSheet(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    throw new UnreadableFile({ file, expected: 'a workbook (xlsx)' });
  });
  if (!header) throw new UnreadableFile({ file, row: 1, expected: 'a header row' });
  const headers = header.map((cell) => String(cell ?? '').trim());
  const year = yearInName(file);
  return {
    file,
    naming: namingOf(headers),
    headers,
    rows: rowsOf(rows, onShare),
    ...(year ? { year } : {}),
  };
}

function* rowsOf(rows: readonly (readonly unknown[])[], onShare: OnShare): Generator<TableRow> {
  for (const [at, cells] of rows.entries()) {
    onShare((at + 1) / rows.length);
    yield { row: at + 2, cells: cells.map(cellOf) };
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === 'number' ? value : typeof value === 'string' ? value : JSON.stringify(value);
}
