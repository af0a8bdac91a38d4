import { kindOfCode, type AreaKind } from '../cell/area-code.js';
import type { FileProblem } from '../problem.js';
import { textOf, type PublishedTable } from '../table/table.js';

/** What became of an area: it was merged, or got another code. */
export interface PublishedSuccession {
  file: string;
  row: number;
  kind: AreaKind;
  /** First day on which the successor is there. */
  on: string;
  from: string;
  to: string;
  toName: string;
}

const HEADERS = ['datum', 'van_code', 'naar_code'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function hasSuccessions({ headers }: Pick<PublishedTable, 'headers'>): boolean {
  return HEADERS.every((header) => headers.includes(header));
}

/** Goes through a table of mergers and new codes: `datum`, `van_code`, `naar_code`, and `naar_naam` if the successor may be new. */
export async function visitSuccessions(
  { file, headers, rows }: PublishedTable,
  { succession, problem }: { succession: (each: PublishedSuccession) => void; problem: (each: FileProblem) => void },
): Promise<void> {
  for await (const { row, cells } of rows) {
    const [on, from, to, toName] = ['datum', 'van_code', 'naar_code', 'naar_naam'].map((header) => textOf(cells[headers.indexOf(header)]));
    const [kind, other] = [kindOfCode(from!), kindOfCode(to!)];
    if (!DAY.test(on!) || Number.isNaN(Date.parse(on!))) problem({ file, row, column: 'datum', found: on!, expected: 'a date as YYYY-MM-DD' });
    else if (!kind || kind === 'larger') problem({ file, row, column: 'van_code', found: from!, expected: 'the code of an area, like GM0599, WK059901 or BU05990110' });
    else if (other !== kind || from === to) problem({ file, row, column: 'naar_code', found: to!, expected: `the code of another area of the kind of ${from}` });
    else succession({ file, row, kind, on: on!, from: from!, to: to!, toName: toName! });
  }
}
