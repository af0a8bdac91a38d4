import type { DeliveryProblem } from '@regiograaf/subgraph-kit';

/** Every problem, a line each: where, what was found, what was expected. */
export function printProblems(problems: readonly DeliveryProblem[]): string {
  const lines = problems.map(({ folder, file, row, column, found, expected, rule }) => {
    const place = [`${folder.replace(/\/?$/, '/')}${file}`, row === undefined ? '' : `row ${row}`, column ? `column ${column}` : ''].filter(Boolean).join(', ');
    const was = found === undefined ? '' : ` Found: ${found || 'nothing'}.`;
    return `${place}: expected ${expected}.${was}${rule ? ` (rule ${rule})` : ''}`;
  });
  return `Nothing was recorded. ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${lines.join('\n')}`;
}
