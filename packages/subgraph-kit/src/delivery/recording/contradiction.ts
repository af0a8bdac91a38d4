import type { DeliveryProblem } from '../problem.js';
import { problemAt } from '../statement/origin.js';
import { daterange, overlap, periodOf } from '../statement/period.js';
import { saidBy, type Statement } from '../statement/statement.js';
import type { Standing } from './standing.js';

/** What earlier deliveries left of one thing. */
export interface Before {
  /** What they said last: digests in the order of the rows. */
  said: readonly string[];
  standing: readonly Standing[];
}

/** Whether a row says what was said before in its place, whoever repeats it. */
export function repeats(statement: Statement, said: string | undefined, standing: readonly Standing[]): boolean {
  return said !== undefined && (statement.digest === said || standing.some((was) => saidBy(asRepeated(statement, was)) === said));
}

/** What is wrong with a row that does not repeat what was said before: its maintainer, or that it does not say why. */
export function contradiction(statement: Statement, index: number, before: Before): DeliveryProblem | undefined {
  const maintainer = before.standing.map(({ maintainedBy }) => maintainedBy).find((each) => each !== null && each !== statement.attributes['maintained_by']);
  if (maintainer) return problemAt(statement.origin, 'id', { expected: `a change by its maintainer, ${maintainer}` });
  if (statement.reason || index >= before.said.length || !changesWhatStands(statement, before)) return undefined;
  const { folder, file, line } = statement.origin;
  return { folder, file, row: line, column: 'correction_reason', expected: 'a reason: it changes what was recorded before' };
}

function changesWhatStands(statement: Statement, { said, standing }: Before): boolean {
  const over = standing.filter(({ valid }) => overlap(valid, statement.valid));
  return over.length > 0 && !said.includes(statement.digest) && !over.some((was) => said.includes(saidBy(withoutNews(statement, was))));
}

/** A row as it was before its news: an end where none was known, a newer confirmation, another address for errors. */
function withoutNews(statement: Statement, was: Standing): Statement {
  const { attributes } = statement;
  const term = periodOf(attributes['term'] as string);
  const confirmedOn = attributes['last_confirmed_on'] as string | undefined;
  return {
    ...statement,
    reason: was.reason ?? undefined,
    attributes: {
      ...attributes,
      ...(was.to === null && term.to !== null ? { term: daterange({ ...term, to: null }), to_precision: was.toPrecision } : {}),
      ...(confirmedOn !== undefined && confirmedOn > (was.lastConfirmedOn ?? '') ? { last_confirmed_on: was.lastConfirmedOn } : {}),
      report_errors_to: was.reportErrorsTo,
    },
  };
}

/** A row with the maintainer that stands. */
function asRepeated(statement: Statement, { maintainedBy, reportErrorsTo }: Standing): Statement {
  const { attributes } = statement;
  if (maintainedBy === attributes['maintained_by']) return statement;
  return { ...statement, attributes: { ...attributes, maintained_by: maintainedBy, report_errors_to: reportErrorsTo } };
}
