/** SQLSTATE of a statement that was cancelled: by its time, by whoever asked having left, or by an operator. */
const QUERY_CANCELED = '57014';

/** Whether an error says that the database stopped a statement. */
export function isStopped(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === QUERY_CANCELED;
}
