export { ALL_BUT_DATE } from './all-but-date.js';
export { testSeed } from './config.js';
export { startTestGraph, type TestGraph } from './test-graph.js';
export { migratedTestDatabase, preparedTestDatabase } from './prepared-database.js';
export { testDatabase, type TestDatabase } from './test-database.js';
export { rowsRead } from './rows-read.js';
export { STATEMENTS_APART, StatementCount } from './statement-count.js';
export { hasRedis, type RedisServer, startRedis } from './redis-server.js';
export { hasServer } from './has-server.js';
