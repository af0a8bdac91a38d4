import type { DeliveryProblem } from '../problem.js';
import type { Taker } from '../taker.js';
import type { Table } from './csv.js';
import { FileProblems } from './place.js';

const HEADER_ROW = 1;

/** What is wrong with a file's header, given all who take the file. */
export function headerProblems(table: Table, takers: readonly Taker[]): DeliveryProblem[] {
  const problems = new FileProblems(table);
  const { headers } = table;
  if (headers.length === 0) return [];
  const known = new Set(takers.flatMap(({ columns }) => Object.keys(columns)));
  const open = takers.some(({ file }) => file.gather);
  for (const [index, header] of headers.entries()) {
    if (header === '') problems.add({ row: HEADER_ROW, found: '', expected: `a header above column ${index + 1}` });
    else if (headers.indexOf(header) !== index) problems.add({ row: HEADER_ROW, column: header, found: header, expected: 'each header once' });
    else if (!known.has(header) && !open) problems.add({ row: HEADER_ROW, column: header, found: header, expected: `one of ${[...known].join(', ')}` });
  }
  if (open && headers.every((header) => known.has(header))) problems.add({ row: HEADER_ROW, expected: `a column beside ${headers.join(', ')}` });
  for (const [header, expected] of missingColumns(headers, takers)) {
    problems.add({ row: HEADER_ROW, column: header, expected: `this column: ${expected}` });
  }
  return problems.problems;
}

/** Required columns that are not there. */
function missingColumns(headers: readonly string[], takers: readonly Taker[]): Map<string, string> {
  const required = takers
    .flatMap(({ columns }) => Object.entries(columns))
    .filter(([header, column]) => column.required && !headers.includes(header));
  return new Map(required.map(([header, { expected }]) => [header, expected]));
}
