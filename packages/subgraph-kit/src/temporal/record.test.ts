import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { migrate } from '../database/migrate.js';
import { Source } from '../fact/source.js';
import { testSeed } from '../testing/config.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { History, type Change, type Shown } from './testing/history.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  const migrations = new URL('testing/', import.meta.url);
  await migrate(database.database, [{ name: 'stones', maintainer: Source, entities: [], resolvers: [], files: [], migrations }]);
  await database.run('set search_path to stones, public');
  await database.run(`insert into source (id, description) values ('source:a', 'A')`);
});
afterAll(() => database.close());

const DAYS = ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01'];
const bound = fc.option(fc.constantFrom(...DAYS));
const period = fc.tuple(bound, bound).filter(([from, to]) => from === null || to === null || from < to).map(([from, to]) => ({ from, to }));
const change = fc.record(
  { id: fc.constantFrom('a', 'b', 'c'), valid: period, term: period, name: fc.constantFrom('x', 'y'), size: fc.integer({ min: 2, max: 4 }), reason: fc.constantFrom('r', 's') },
  { requiredKeys: ['id', 'valid', 'term', 'name'] },
);
const call = fc.uniqueArray(change, { minLength: 1, maxLength: 3, selector: ({ id }) => id });
const transaction = fc.record({ calls: fc.array(call, { minLength: 1, maxLength: 4 }), kept: fc.boolean() });
const moment = fc.record({ validOn: fc.constantFrom('2020-06-01', ...DAYS, '2023-12-31', '2030-01-01'), call: fc.nat(), offset: fc.constantFrom(-1, 0, 1) });

let run = 0;

/** @returns the moment, in milliseconds */
async function record(changes: readonly Change[]): Promise<number> {
  const provenance = { certainty: 'ESTABLISHED', source: 'source:a', fictional: true };
  const given = changes.map(({ id, valid, reason, term, ...attributes }) => ({
    id,
    valid: `[${valid.from ?? ''},${valid.to ?? ''})`,
    reason,
    attributes: { ...provenance, ...attributes, term: `[${term.from ?? ''},${term.to ?? ''})` },
  }));
  const [row] = await database.run<{ moment: string }>(`select (extract(epoch from record('stone', $1::jsonb)) * 1000)::text as moment`, [JSON.stringify(given)]);
  return Number(row!.moment);
}

async function shown(prefix: string, validOn: string, knownAt: number): Promise<Shown[]> {
  await database.run(`select set_config('regiograaf.valid_on', $1, false), set_config('regiograaf.known_at', $2, false)`, [validOn, new Date(knownAt).toISOString()]);
  return database.run<Shown>('select id, name, size, recorded_because as reason, status from stone where starts_with(id, $1) order by id', [prefix]);
}

test('what was recorded reads as a plain list of changes would, on any day and at any moment', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(transaction, { minLength: 1, maxLength: 5 }), fc.array(moment, { minLength: 12, maxLength: 12 }), async (transactions, moments) => {
      const prefix = `run${(run += 1)}-`;
      const history = new History();
      for (const { calls, kept } of transactions) {
        await database.run('begin');
        const recorded: { changes: Change[]; at: number }[] = [];
        for (const each of calls) {
          const changes = each.map((one) => ({ ...one, id: prefix + one.id }));
          recorded.push({ changes, at: await record(changes) });
        }
        await database.run(kept ? 'commit' : 'rollback');
        if (kept) history.add(recorded);
      }
      for (const { validOn, call: index, offset } of moments) {
        const knownAt = (history.moments[index % (history.moments.length || 1)] ?? Date.now()) + offset;
        expect(await shown(prefix, validOn, knownAt)).toEqual(history.shown(validOn, knownAt));
      }
    }),
    { seed: testSeed(), numRuns: 60 },
  );
});

test('the moments of a transaction agree but for what it records twice, and are later than all before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(call, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }), async (transactions) => {
      const prefix = `run${(run += 1)}-`;
      let latest = -Infinity;
      for (const calls of transactions) {
        await database.run('begin');
        const last = new Map<string, number>();
        let first: number | undefined;
        for (const each of calls) {
          const changes = each.map((one) => ({ ...one, id: prefix + one.id }));
          const at = await record(changes);
          first ??= at;
          expect(first).toBeGreaterThan(latest);
          // Each thing at most once at one moment; what is new in this transaction, at its first.
          expect(at).toBe(Math.max(first, ...changes.map(({ id }) => (last.get(id) ?? -Infinity) + 1)));
          for (const { id } of changes) last.set(id, at);
        }
        await database.run('commit');
        latest = Math.max(latest, ...last.values());
      }
    }),
    { seed: testSeed(), numRuns: 20 },
  );
});
