export { startTestGraph, type TestGraph } from './test-graph.js';
export { testDatabase, type TestDatabase } from './test-database.js';
export { StatementCount } from './statement-count.js';
