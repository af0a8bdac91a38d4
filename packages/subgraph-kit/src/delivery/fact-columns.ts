import { Certainty } from '../fact/enums.js';
import { date, dateUntilToday, idOf, meaning, oneOf, precision, required, text, yesOrNo, type Column } from './column.js';

/** The columns that every file of facts has beside its own. */
export const FACT_COLUMNS: Readonly<Record<string, Column>> = {
  from: meaning('First day on which it holds; empty: unknown.', date),
  from_precision: meaning('How precisely `from` is known; DAY unless given. MONTH and YEAR are written as their first day.', precision),
  to: meaning('First day on which it no longer holds; empty: open, or unknown if `to_precision` is UNKNOWN.', date),
  to_precision: meaning('How precisely `to` is known; DAY unless given. UNKNOWN with a date: at the latest then.', precision),
  certainty: meaning('How certain it is; ESTABLISHED unless given.', oneOf(Object.values(Certainty))),
  source: required(meaning('Where it comes from.', idOf('source'))),
  fictional: required(meaning('Whether it is invented, as an example.', yesOrNo)),
  last_confirmed_on: meaning('When it was last confirmed.', dateUntilToday),
  note: meaning('What must be said beside the columns.', text),
  valid_from: meaning('First day on which the attributes of this row hold; empty: always did.', date),
  valid_to: meaning('First day on which the attributes of this row no longer hold; empty: still do.', date),
  correction_reason: meaning('Why this row corrects an earlier row of the same id, whose validity it overlaps, or changes what was recorded before.', text),
};
