import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LOG_FILE, ProcessingLog, startSubgraph, type Caller, type RunningSubgraph } from '@regiograaf/subgraph-kit';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subgraph as organisations } from '../subgraph.js';
import { type OrganisationsGraph, startOrganisations } from '../testing/organisations-graph.js';
import { appointment, organisation, post } from '../testing/rows.js';

let graph: OrganisationsGraph;
let logging: RunningSubgraph;
let log: ProcessingLog;
let folder: string;

const PARTNER: Caller = { organisation: 'org:partner', subject: 'Noor', activity: 'https://register.example/17', scopes: new Set(['contacts:read']) };

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'));
  await graph.record('post', post('director', 'group'), post('chair', 'group'), post('erased', 'group'));
  await graph.addPerson('anna', { phone: '010-1111111' });
  await graph.addPerson('bram');
  await graph.record('appointment', appointment('1', ['director', 'anna']), appointment('2', ['chair', 'bram']), appointment('3', ['erased', 'gone']));
  folder = await mkdtemp(join(tmpdir(), 'readings-'));
  log = await ProcessingLog.open(folder);
  logging = await startSubgraph(organisations, graph.database.database, { processing: log });
});

afterAll(async () => {
  await logging.close();
  await log.close();
  await graph.close();
  await rm(folder, { recursive: true });
});

async function logged(query: string, caller?: Caller): Promise<Record<string, any>[]> {
  const before = (await readFile(join(folder, LOG_FILE), 'utf8')).length;
  const { errors } = await logging.execute({ query }, caller);
  expect(errors).toBeUndefined();
  const after = (await readFile(join(folder, LOG_FILE), 'utf8')).slice(before);
  return after.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, any>);
}

test('who reads whose data is written: who, for which organisation and activity, whose, what and when', async () => {
  const began = Date.now();
  const lines = await logged('{ posts { nodes { appointments { personStatus person { name contactPoints { value } } } } } }', PARTNER);
  expect(lines.map(({ attributes }) => attributes)).toEqual(
    ['person:bram', 'person:anna'].map((id) => ({
      'dpl.core.processing_activity_id': 'https://register.example/17',
      'dpl.core.data_subject_id': id,
      'dpl.core.data_subject_id_type': 'regiograaf',
      'regiograaf.user': 'Noor',
      'regiograaf.organisation': 'org:partner',
      'regiograaf.fields': ['contactPoints', 'name'],
    })),
  );
  const [first, second] = lines as [Record<string, any>, Record<string, any>];
  expect(first).toMatchObject({ name: 'read', status_code: 1, resource: { name: 'regiograaf-organisations' }, trace_id: expect.stringMatching(/^[0-9a-f]{32}$/), operation_id: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect([second['trace_id'], second['operation_id'] === first['operation_id']]).toEqual([first['trace_id'], false]);
  expect(first['start_time']).toBeGreaterThanOrEqual(began);
  expect(first['end_time']).toBeGreaterThanOrEqual(first['start_time'] as number);
  expect(JSON.stringify(lines)).not.toMatch(/010-1111111|Naam/);
});

test('who reads nobody’s data is not written', async () => {
  expect(await logged('{ posts { nodes { name contactPoints { value } appointments { personStatus person { name } } } } }')).toEqual([]);
  expect(await logged('{ posts { nodes { appointments { personStatus } } } }', PARTNER)).toEqual([]);
});

test('what cannot be written is not answered', async () => {
  const broken = { write: () => Promise.reject(new Error('secret: the disk is full')) } as unknown as ProcessingLog;
  const told: object[] = [];
  const failing = await startSubgraph(organisations, graph.database.database, { processing: broken, log: (entry) => void (entry.level === 'error' && told.push(entry)) });
  const answer = await failing.execute({ query: '{ posts { nodes { appointments { person { name } } } } }' }, PARTNER);
  await failing.close();
  expect(answer).toEqual({ data: null, errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'INTERNAL' }) })] });
  expect(JSON.stringify(answer)).not.toMatch(/Naam|secret/);
  expect(told).toEqual([expect.objectContaining({ error: expect.objectContaining({ message: 'secret: the disk is full' }) })]);
});
