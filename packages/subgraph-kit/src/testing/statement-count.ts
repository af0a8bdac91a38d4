import { isSetting } from '../database/setting.js';
import { testServer } from './config.js';

/** How many statements more one answer may take than another: on a server, what is loaded together also depends on which answer came first. */
export const STATEMENTS_APART: number = testServer() ? 2 : 0;

/** Counts the SQL statements that read or write data; those that set the moments of a read are part of the mechanism. */
export class StatementCount {
  readonly statements: string[] = [];

  readonly onStatement = (sql: string): void => {
    if (!isSetting(sql)) this.statements.push(sql);
  };

  /** The statements that `work` runs. */
  async during<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
    const before = this.statements.length;
    const result = await work();
    return { result, statements: this.statements.slice(before) };
  }
}
