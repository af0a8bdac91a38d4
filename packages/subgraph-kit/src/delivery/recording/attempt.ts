import { isRefusal, type DatabaseError } from './refusal.js';
import type { Sql } from './transaction.js';

/** Does work that the database may refuse. @returns why it does, and then the work is undone */
export async function attempt(sql: Sql, work: () => Promise<void>): Promise<DatabaseError | undefined> {
  await sql.query('savepoint attempt');
  try {
    await work();
    await sql.query('release savepoint attempt');
    return undefined;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await sql.query('rollback to savepoint attempt');
    await sql.query('release savepoint attempt');
    return error;
  }
}

/** Checks all that is otherwise checked at the end. */
export async function checkConstraints(sql: Sql): Promise<void> {
  await sql.query('set constraints all immediate');
  await sql.query('set constraints all deferred');
}
