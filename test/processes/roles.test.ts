import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { subgraphs } from '@regiograaf/cli';
import { migrate, roleOf, schemaOf } from '@regiograaf/subgraph-kit';
import { testDatabase, type TestDatabase } from '@regiograaf/subgraph-kit/testing';
import { Client } from 'pg';
import { testServer } from '../testing/config.js';
import { onServer } from '../testing/on-server.js';
import { asRole } from '../testing/separate-graph.js';

const server = testServer();
const INSUFFICIENT_PRIVILEGE = '42501';
const UNKNOWN_SETTING = '42704';
const NOT_FOR_READERS = /_(version|anchor|unrestricted)$|^(fact|delivered_row|recording_clock|migration)$/;
const schemas = subgraphs.map(schemaOf);

let database: TestDatabase;
/** Every table and view, as `schema.name`. */
let relations: string[];

beforeAll(async () => {
  if (!server) return;
  database = await testDatabase(server);
  await migrate(database.database, subgraphs);
  const rows = await database.run<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables where table_schema = any($1) order by 1`,
    [schemas],
  );
  relations = rows.map(({ name }) => name);
});

afterAll(() => database?.close());

onServer('what the roles of the subgraphs may do').each(subgraphs.map(({ name }) => ({ name, role: roleOf({ name }), schema: schemaOf({ name }) })))(
  'the role of $name',
  ({ role, schema }) => {
    let client: Client;
    /** Tables and views of its schema. */
    let own: string[];
    /** What has versions, as `schema.thing`. */
    let things: string[];
    const refusal = (sql: string): Promise<unknown> => client.query(sql).then(
      () => 'nothing was refused',
      ({ code }: { code: string }) => code,
    );
    const may = async (privilege: string): Promise<string[]> => {
      const rows = await database.run<{ name: string }>('select name from unnest($1::text[]) name where has_table_privilege($2, name, $3) order by 1', [relations, role, privilege]);
      return rows.map(({ name }) => name);
    };

    beforeAll(async () => {
      own = relations.filter((name) => name.startsWith(`${schema}.`));
      things = own.filter((name) => name.endsWith('_version')).map((name) => name.replace(/_version$/, ''));
      client = new Client({ connectionString: asRole((database.database as { url: string }).url, role) });
      await client.connect();
    });

    afterAll(() => client.end());

    test('may read the views of its own schema, and says as of when', async () => {
      const readable = own.filter((name) => !NOT_FOR_READERS.test(name.split('.')[1]!));
      expect(readable).toEqual(expect.arrayContaining(things));
      expect(await may('SELECT')).toEqual(readable);
      expect(await refusal(`select * from ${things[0]}`)).toBe(UNKNOWN_SETTING);
      await client.query(`select set_config('regiograaf.valid_on', '2024-03-01', false), set_config('regiograaf.known_at', '2026-01-01', false),
        set_config('regiograaf.organisation', '', false), set_config('regiograaf.scopes', '', false)`);
      for (const name of readable) expect((await client.query(`select * from ${name}`)).rows).toEqual([]);
    });

    test('may read neither its versions and what is not restricted by caller, nor anything of another', async () => {
      const others = relations.filter((name) => !name.startsWith(`${schema}.`) || NOT_FOR_READERS.test(name.split('.')[1]!));
      expect(others.length).toBeGreaterThan(60);
      for (const name of others) expect([name, await refusal(`select 1 from ${name}`)]).toEqual([name, INSUFFICIENT_PRIVILEGE]);
    });

    test('may write nothing', async () => {
      for (const privilege of ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) expect(await may(privilege)).toEqual([]);
      const writes = [
        `insert into ${schema}.source (id, description) values ('source:role', 'x')`,
        `update ${schema}.source set description = 'x'`,
        `delete from ${schema}.source`,
        `truncate ${schema}.source`,
        `select ${schema}.record('${things[0]!.split('.')[1]}', '[{"id": "x:y", "attributes": {}}]')`,
        `select ${schema}.recording_moment(now())`,
        `create table ${schema}.mine (id text)`,
        'create table public.mine (id text)',
        'create schema mine',
        `drop view ${things[0]}`,
      ];
      for (const sql of writes) expect([sql, await refusal(sql)]).toEqual([sql, INSUFFICIENT_PRIVILEGE]);
    });

    test('can become no other', async () => {
      const [{ owner }] = (await database.run<{ owner: string }>('select current_user as owner')) as [{ owner: string }];
      for (const other of [owner, ...subgraphs.map(roleOf).filter((each) => each !== role)]) expect(await refusal(`set role "${other}"`)).toBe(INSUFFICIENT_PRIVILEGE);
    });
  },
);
