/** Counts the SQL statements that read or write data; those that set the moments of a read are part of the mechanism. */
export class StatementCount {
  readonly statements: string[] = [];

  readonly onStatement = (sql: string): void => {
    if (!/^(select set_config|set local role)/.test(sql)) this.statements.push(sql);
  };

  /** The statements that `work` runs. */
  async during<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
    const before = this.statements.length;
    const result = await work();
    return { result, statements: this.statements.slice(before) };
  }
}
