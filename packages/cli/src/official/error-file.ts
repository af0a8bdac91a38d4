import type { FileProblem } from '@regiograaf/official-data';
import { writeFile } from 'node:fs/promises';

const COLUMNS = ['file', 'row', 'column', 'found', 'expected'] as const;

/** Writes what was refused, a row each. */
export async function writeErrorFile(path: string, problems: readonly FileProblem[]): Promise<void> {
  const lines = problems.map((problem) => COLUMNS.map((column) => cell(problem[column])).join(','));
  await writeFile(path, `${[COLUMNS.join(','), ...lines].join('\n')}\n`);
}

function cell(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
