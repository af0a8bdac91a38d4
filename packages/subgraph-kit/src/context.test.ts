import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ANONYMOUS } from './caller.js';
import { Context } from './context.js';
import { openOrm, type Orm } from './database/orm.js';
import { garden } from './delivery/testing/garden.js';
import { migratedTestDatabase } from './testing/prepared-database.js';
import type { TestDatabase } from './testing/test-database.js';

let database: TestDatabase;
let orm: Orm;

beforeAll(async () => {
  database = await migratedTestDatabase([garden]);
  orm = await openOrm(garden, database.database);
});

afterAll(async () => {
  await orm.close();
  await database.close();
});

test('what a request reads, the server does not compile first', async () => {
  const { em } = new Context({ orm, caller: ANONYMOUS, statementTimeoutMs: 60_000 });
  expect(await em.execute(`select current_setting('jit') as compiles`)).toEqual([{ compiles: 'off' }]);
});
