/** What traces and metrics are said to come from. */
export const SCOPE = 'regiograaf';

/** Names of what is told of an operation, a subgraph and its statements, on spans and metrics alike. */
export const NAMED = {
  operationType: 'graphql.operation.type',
  operationName: 'graphql.operation.name',
  /** SHA-256 of the operation's text: which one it was, and nothing of what it holds. */
  operationHash: 'graphql.operation.hash',
  /** `OK`, or the code of the gravest error of the answer. */
  outcome: 'regiograaf.outcome',
  /** The id that a caller was told of an unexpected error; the log has it too. */
  errorId: 'regiograaf.error.id',
  subgraph: 'regiograaf.subgraph',
  statements: 'regiograaf.sql.statements',
  statementsMs: 'regiograaf.sql.milliseconds',
  errorType: 'error.type',
  status: 'http.response.status_code',
  method: 'http.request.method',
  route: 'http.route',
} as const;
