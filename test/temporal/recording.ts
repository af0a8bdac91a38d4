import type { TestDatabase } from '@regiograaf/subgraph-kit/testing';
import type { Event } from './model.js';
import type { Saying } from './world.js';

const SCHEMAS: Record<string, string> = {
  organisation: 'organisations',
  municipality: 'wijken',
  area: 'regional_data',
  wijk: 'wijken',
  partnership: 'wijken',
  region: 'regional_data',
  contract: 'contracts',
  party: 'contracts',
};

/** What a table needs beside what the model speaks of. */
const REQUIRED: Record<string, Record<string, unknown>> = {
  organisation: {},
  wijk: { edition: 2022, municipality: 'municipality:GM0001' },
  partnership: { domain: 'VVT', preferred_provider: false },
  region: { kind: 'RHO', areas: ['municipality:GM0001'] },
  contract: { stage: 'IN_TALKS' },
  party: { side: 'PROVIDER' },
};

const PROVENANCE = { certainty: 'ESTABLISHED', source: 'source:test', fictional: true };

/** What everything else lies in. */
export async function prepare({ run }: TestDatabase): Promise<void> {
  for (const schema of new Set(Object.values(SCHEMAS))) await run(`insert into "${schema}".source (id, description) values ('source:test', 'A test')`);
  const area = { ...PROVENANCE, code: 'GM0001', edition: 2022, name: 'Gemeente' };
  await call(run, 'municipality', { id: 'municipality:GM0001', attributes: area });
  await call(run, 'area', { id: 'municipality:GM0001', attributes: area });
}

/** Records what is said in one transaction, over as many subgraphs as it is about. */
export async function recordTogether({ run }: TestDatabase, sayings: readonly Saying[]): Promise<Event[]> {
  const events: Event[] = [];
  await run('begin');
  for (const { thing, id, attributes, from, to } of sayings) {
    const change = { id, valid: `[${from ?? ''},${to ?? ''})`, attributes: { ...PROVENANCE, ...REQUIRED[thing], ...columns(thing, id, attributes) } };
    const recordedAt = await call(run, thing, change);
    events.push({ thing, id, attributes, from, to, recordedAt });
  }
  await run('commit');
  return events;
}

async function call(run: TestDatabase['run'], thing: string, change: object): Promise<string> {
  await run(`set search_path to "${SCHEMAS[thing]!}", public`);
  const [row] = await run<{ moment: string }>(
    `select to_char(record($1, $2::jsonb) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as moment`,
    [thing, JSON.stringify([change])],
  );
  return row!.moment;
}

function columns(thing: string, id: string, { termFrom, termTo, ...attributes }: Record<string, unknown>): Record<string, unknown> {
  return {
    ...attributes,
    ...(thing === 'wijk' ? { code: id.slice('wijk:'.length) } : {}),
    ...(termFrom === undefined ? {} : { term: `[${edge(termFrom)},${edge(termTo)})` }),
  };
}

function edge(date: unknown): string {
  return typeof date === 'string' ? date : '';
}
