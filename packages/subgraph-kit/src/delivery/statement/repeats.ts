import type { DeliveryProblem } from '../problem.js';
import { problemAt } from './origin.js';
import { overlap } from './period.js';
import type { Statement } from './statement.js';

/** What is stated of one thing, in the order in which it is recorded. */
export interface Unit {
  id: string;
  statements: readonly Statement[];
}

/** What is stated of each thing of one kind, by id; what several files say alike counts once. */
export function unitsOf(statements: readonly Statement[]): { units: Unit[]; problems: DeliveryProblem[] } {
  const byId = Map.groupBy(
    statements.filter(({ id, ragged }) => id !== undefined && !ragged),
    ({ id }) => id!,
  );
  const units: Unit[] = [];
  const problems: DeliveryProblem[] = [];
  for (const [id, all] of byId) {
    const [first, ...others] = Map.groupBy(all, placeOf).values();
    units.push({ id, statements: first! });
    problems.push(...repeatProblems(first!), ...others.flatMap((other) => differenceProblems(first!, other)));
  }
  return { units, problems };
}

function placeOf({ origin }: Statement): string {
  return JSON.stringify([origin.folder, origin.file]);
}

/** Within a file a later row of an id holds over another period, or corrects and says why. */
function repeatProblems(statements: readonly Statement[]): DeliveryProblem[] {
  return statements.flatMap((later, index) => {
    const earlier = statements.slice(0, index).find(({ valid, taker }) => taker.file.kind === 'plain' || overlap(valid, later.valid));
    if (!earlier) return [];
    const { line } = earlier.origin;
    if (later.taker.file.kind === 'plain') return [problemAt(later.origin, 'id', { expected: `an id of its own; row ${line} has it too` })];
    if (later.reason) return [];
    return [problemAt(later.origin, 'correction_reason', { expected: `why it corrects row ${line}, which has the same id and holds over the same days` })];
  });
}

/** Files that state the same thing must agree: which of them comes first says nothing. */
function differenceProblems(first: readonly Statement[], other: readonly Statement[]): DeliveryProblem[] {
  const differing = other.findIndex(({ digest }, index) => digest !== first[index]?.digest);
  const at = differing >= 0 ? differing : other.length < first.length ? other.length - 1 : undefined;
  if (at === undefined) return [];
  const { folder, file, line } = (first[at] ?? first[0]!).origin;
  return [problemAt(other[at]!.origin, 'id', { expected: `an id that no other file states otherwise, as ${file} in ${folder} does on row ${line}` })];
}
