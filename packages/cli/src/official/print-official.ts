import type { FileProblem } from '@regiograaf/official-data';
import type { OfficialReport } from './report.js';

const MOST_PRINTED = 20;
const MOST_COLUMNS = 5;

/** What an import of published files did. */
export function printOfficial({ dryRun, files, recorded, unknownColumns }: OfficialReport): string {
  const lines = [
    ...table([['file', 'read', 'left out'], ...files.map(({ file, read, leftOut }) => [file, read, leftOut])]),
    '',
    ...table([['recorded', 'added', 'changed', 'unchanged'], ...recorded.map(({ what, added, changed, unchanged }) => [what, added, changed, unchanged])]),
    ...[...unknownColumns].flatMap(([file, columns]) => ['', `Columns of ${file} that the catalogue does not know, and of which nothing was taken: ${some(columns)}`]),
  ];
  return `${lines.join('\n')}${dryRun ? '\nThis was a dry run: nothing was kept.' : ''}`;
}

/** Why files were refused: the first problems, and where all of them are. */
export function printRefused(problems: readonly FileProblem[], count: number, errorFile: string): string {
  const lines = problems.slice(0, MOST_PRINTED).map(({ file, row, column, found, expected }) => {
    const place = [file, row === undefined ? '' : `row ${row}`, column ? `column ${column}` : ''].filter(Boolean).join(', ');
    return `${place}: expected ${expected}.${found === undefined ? '' : ` Found: ${found || 'nothing'}.`}`;
  });
  const rest = count > lines.length ? `\n… and ${count - lines.length} more.` : '';
  return `Nothing was recorded. ${count} problem${count === 1 ? '' : 's'}, in ${errorFile}:\n${lines.join('\n')}${rest}`;
}

function some(columns: readonly string[]): string {
  const rest = columns.length - MOST_COLUMNS;
  return `${columns.slice(0, MOST_COLUMNS).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  return rows.map((row) => row.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]!) : String(cell).padStart(widths[at]!))).join('  '));
}
