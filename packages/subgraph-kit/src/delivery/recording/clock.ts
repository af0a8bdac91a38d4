import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from './transaction.js';

const MOST_AHEAD_MS = 60_000;

/**
 * Makes this transaction the one writer of the schemas, and fixes the moment of all that it records: later than all that
 * any of them holds.
 *
 * @throws an Error if the database's last moment lies far ahead of this machine's clock: what is recorded would stay unseen
 */
export async function startRecording(sql: Sql, schemas: readonly string[]): Promise<void> {
  const moments: number[] = [];
  // Always in the same order, so that two imports never wait for each other.
  for (const schema of schemas.toSorted()) {
    const rows = await sql.query<{ moment: string }>(`select ${MILLISECONDS} as moment from "${schema}".recording_clock for update`);
    moments.push(Number(rows[0]!.moment) + 1);
  }
  const [now] = await sql.query<{ moment: string }>(`select ${MILLISECONDS} as moment from clock_timestamp() as moment`);
  const moment = Math.max(Number(now!.moment), ...moments);
  const ahead = moment - Date.now();
  if (ahead > MOST_AHEAD_MS) {
    throw new Error(`The database is ${Math.round(ahead / 1000)} seconds ahead of this machine's clock. Set the clocks right before importing.`);
  }
  await sql.query(`select set_config('regiograaf.recording_moment', $1, true)`, [new Date(moment).toISOString()]);
}

/** The last moment at which any of the schemas recorded anything, in milliseconds. */
export async function lastMoment(sql: Sql, schemas: readonly string[]): Promise<number> {
  const clocks = schemas.map((schema) => `select moment from "${schema}".recording_clock`).join(' union all ');
  const [row] = await sql.query<{ moment: string }>(`select ${MILLISECONDS} as moment from (select max(moment) as moment from (${clocks}) c) m`);
  return Number(row!.moment);
}

/** Waits until a read that begins now sees what was recorded at a moment. */
export async function untilPast(moment: number): Promise<void> {
  while (Date.now() <= moment) await sleep(Math.min(moment - Date.now() + 1, 1000));
}

const MILLISECONDS = `(floor(extract(epoch from moment) * 1000))::text`;
