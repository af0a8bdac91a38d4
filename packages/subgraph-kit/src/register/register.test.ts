import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { garden, weather } from '../delivery/testing/garden.js';
import { GardenDatabase } from '../delivery/testing/garden-database.js';
import { recordRegister, type RegisterFact } from './register.js';

let database: GardenDatabase;

beforeAll(async () => {
  database = await GardenDatabase.open();
});
beforeEach(() => database.clear());
afterAll(() => database.close());

const PROVENANCE = { certainty: 'ESTABLISHED', source: 'source:register', fictional: false };
const bed = (name: string, attributes: object = {}, rest: Partial<RegisterFact> = {}): RegisterFact => ({ id: `bed:${name}`, attributes: { name, ...PROVENANCE, ...attributes }, ...rest });
const SOURCE = { id: 'source:register', description: 'Register of beds', publisher: 'Gardens', published_on: null, url: null };

const record = (facts: readonly RegisterFact[], { dryRun = false, fails = false } = {}) =>
  recordRegister({ database: database.database, subgraphs: [garden, weather], dryRun }, async (register) => {
    await register.sources(garden, [SOURCE]);
    const counts = await register.record({ subgraph: garden, thing: 'bed' }, facts);
    if (fails) throw new Error('A wrong row');
    return counts;
  });
const beds = (options = {}) => database.view('garden.bed', 'id, name, soil, tags, recorded_because', options);

test('what a register states is recorded once, and again only where it differs', async () => {
  expect(await record([bed('a', { soil: 'CLAY', tags: ['x', 'y'] }), bed('b')])).toEqual({ added: 2, changed: 0, unchanged: 0 });
  const again = [bed('a', { tags: ['x'] }, { reason: 'Register of 2025' }), bed('b'), bed('c', {}, { reason: 'Register of 2025' })];
  expect(await record(again)).toEqual({ added: 1, changed: 1, unchanged: 1 });
  expect(await record(again)).toEqual({ added: 0, changed: 0, unchanged: 3 });
  // What it leaves out stays.
  expect(await beds()).toEqual(['bed:a a CLAY {x} Register of 2025', 'bed:b b {}', 'bed:c c {}']);
});

test('it may hold over some days only, and leaves the others as they are', async () => {
  await record([bed('a', { soil: 'CLAY' })]);
  const later = bed('a', { soil: 'SAND' }, { valid: '[2024-01-01,)' });
  expect(await record([later])).toMatchObject({ changed: 1 });
  expect(await record([later, bed('b', {}, { valid: '[2024-01-01,)' })])).toEqual({ added: 1, changed: 0, unchanged: 1 });
  expect(await record([bed('a', { soil: 'SAND' }, { valid: '[2023-01-01,)' })])).toMatchObject({ changed: 1 });
  expect(await beds({ validOn: '2022-06-01' })).toEqual(['bed:a a CLAY {}']);
  expect(await beds({ validOn: '2024-06-01' })).toEqual(['bed:a a SAND {}', 'bed:b b {}']);
});

test('nothing is kept of a dry run, nor of work that fails', async () => {
  expect(await record([bed('a')], { dryRun: true })).toEqual({ added: 1, changed: 0, unchanged: 0 });
  await expect(record([bed('a')], { fails: true })).rejects.toThrow('A wrong row');
  expect(await beds()).toEqual([]);
});
