import type { Period } from '../statement/period.js';
import type { Taker } from '../taker.js';
import type { Sql } from './transaction.js';

/** What stands recorded of a fact over some days: as much of it as decides whether a later row may change it. */
export interface Standing {
  id: string;
  valid: Period;
  /** The end of its term. */
  to: string | null;
  toPrecision: string | null;
  lastConfirmedOn: string | null;
  maintainedBy: string | null;
  reportErrorsTo: string | null;
  reason: string | null;
}

interface Row extends Omit<Standing, 'valid'> {
  validFrom: string | null;
  validTo: string | null;
}

/** By id, what stands recorded of facts. */
export async function readStanding(sql: Sql, { schema, file }: Taker, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Standing[]>> {
  if (ids.length === 0 || file.kind !== 'fact') return new Map();
  const rows = await sql.query<Row>(
    `select id, ${day('lower(valid)')} as "validFrom", ${day('upper(valid)')} as "validTo", ${day('upper(term)')} as "to",
       to_precision as "toPrecision", ${day('last_confirmed_on')} as "lastConfirmedOn", maintained_by as "maintainedBy",
       report_errors_to as "reportErrorsTo", recorded_because as reason
     from "${schema}"."${file.thing}_version" where upper_inf(recorded) and id = any($1::text[]) order by id, valid`,
    [ids],
  );
  const standing = rows.map(({ validFrom, validTo, ...row }) => ({ ...row, valid: { from: validFrom, to: validTo } }));
  return Map.groupBy(standing, ({ id }) => id);
}

/** As a delivery writes it, whatever the settings of the connection. */
function day(date: string): string {
  return `to_char(${date}, 'YYYY-MM-DD')`;
}
