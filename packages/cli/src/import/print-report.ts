import type { ImportReport } from '@regiograaf/subgraph-kit';
import { basename } from 'node:path';

/** What an import did, a line per file and one for all. */
export function printReport({ dryRun, files, totals }: ImportReport): string {
  const rows = [
    ['file', 'read', 'added', 'changed', 'unchanged'],
    ...files.map(({ folder, file, ...counts }) => [`${basename(folder)}/${file}`, ...cells(counts)]),
    ['all', ...cells(totals)],
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '));
  return `${lines.join('\n')}${dryRun ? '\nThis was a dry run: nothing was kept.' : ''}`;
}

function cells({ read, added, changed, unchanged }: ImportReport['totals']): string[] {
  return [read, added, changed, unchanged].map(String);
}
