import type { Taker } from '../taker.js';
import { attempt, checkConstraints } from './attempt.js';
import type { Change, Plan } from './plan.js';
import { record } from './record.js';
import type { DatabaseError } from './refusal.js';
import type { Sql } from './transaction.js';

/** A change that the database refuses, and why. */
export interface Refused {
  taker: Taker;
  change: Change;
  error: DatabaseError;
}

/** When the rules that hold at the end of a transaction are checked: after each attempt, or not by this. */
export type Check = 'each' | 'none';

// The embedded database loses some of its stack with every error; after about three thousand it answers no more.
export const MOST_REFUSED = 100;

/** Records changes by ever smaller groups, so that each that is refused is known by itself. */
export class Isolation {
  refused: Refused[] = [];

  constructor(
    private readonly sql: Sql,
    private readonly check: Check,
  ) {}

  get isFull(): boolean {
    return this.refused.length >= MOST_REFUSED;
  }

  async record(plan: Plan): Promise<void> {
    if (this.isFull || plan.changes.length === 0) return;
    const error = await this.try(plan);
    if (!error) return;
    const { taker, changes } = plan;
    if (changes.length === 1) {
      this.refused.push({ taker, change: changes[0]!, error });
      return;
    }
    const middle = Math.ceil(changes.length / 2);
    await this.record({ taker, changes: changes.slice(0, middle) });
    await this.record({ taker, changes: changes.slice(middle) });
  }

  /** Tries again what was refused, as long as that helps: it may have waited for a row of a later file. */
  async retry(): Promise<void> {
    for (let before = Infinity; this.refused.length > 0 && this.refused.length < before; ) {
      before = this.refused.length;
      const again: Refused[] = [];
      for (const { taker, change } of this.refused) {
        const error = await this.try({ taker, changes: [change] });
        if (error) again.push({ taker, change, error });
      }
      this.refused = again;
    }
  }

  /** Of a thing with several rows, the number of the first with which it is refused, and why. */
  async firstRow({ taker, change, error }: Refused): Promise<{ row: number; error: DatabaseError }> {
    for (let row = 0; row < change.pending.length - 1; row += 1) {
      const found = await this.try({ taker, changes: [{ ...change, pending: change.pending.slice(0, row + 1) }] });
      if (found) return { row, error: found };
    }
    return { row: change.pending.length - 1, error };
  }

  private try(plan: Plan): Promise<DatabaseError | undefined> {
    return attempt(this.sql, async () => {
      await record(this.sql, plan);
      if (this.check === 'each') await checkConstraints(this.sql);
    });
  }
}
