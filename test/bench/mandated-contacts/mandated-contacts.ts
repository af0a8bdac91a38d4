import { rowsRead, type TestGraph } from '@regiograaf/subgraph-kit/testing';
import { isDeepStrictEqual } from 'node:util';
import { interleave } from '../shared/interleave.js';
import { milliseconds, ratio } from '../shared/spread.js';
import { printTable } from '../shared/table.js';
import { loadRegions } from './load.js';
import { ALL_THEMES, QUESTIONS } from './questions.js';
import { PRACTICES_PER_REGION } from './region.js';

const PILOT = 4;
const COUNTRY = 50;
const ROUNDS = { rounds: 21, warmUp: 3 };
/** A plan may change with the size of a table; what reads the other regions reads twelve times as much. */
const MOST_MORE_ROWS = 1.5;

/** On which day, and as known when. On that day in 2018 not all was recorded as it is known now. */
const MOMENTS = {
  'of 2025, known now': '@asOf(validOn: "2025-06-01")',
  'of 2018, known then': '@asOf(validOn: "2018-10-01", knownAt: "2018-10-01T12:00:00Z")',
  'of 2018, known now': '@asOf(validOn: "2018-10-01")',
};

/**
 * Who is mandated in a region: in a graph of four regions, and in one of fifty of the same size, with 100,000 versions of mandates that were
 * recorded in the course of ten years.
 */
export async function mandatedContacts(): Promise<void> {
  const pilot = await loadRegions(PILOT);
  const country = await loadRegions(COUNTRY);
  try {
    await sayWhatIsThere({ pilot, country });
    await checkThatHistoryShows({ pilot, country });
    const measured: string[][] = [];
    for (const [name, question] of Object.entries(QUESTIONS)) {
      for (const [on, moments] of Object.entries(MOMENTS)) measured.push([name, on, ...(await measure({ pilot, country }, `query ${moments} ${question}`))]);
    }
    printTable(['question', 'mandates', `${PILOT} regions`, `${COUNTRY} regions`, 'ratio', 'SQL', 'SQL', 'rows read', 'rows read'], measured);
  } finally {
    await pilot.close();
    await country.close();
  }
}

type Graphs = Record<'pilot' | 'country', TestGraph>;

async function ask({ subgraph }: TestGraph, query: string): Promise<unknown> {
  const { data, errors } = await subgraph.execute({ query });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function checkThatHistoryShows(graphs: Graphs): Promise<void> {
  for (const [name, graph] of Object.entries(graphs)) {
    const answers = await Promise.all(Object.values(MOMENTS).map(async (moments) => JSON.stringify(await ask(graph, `query ${moments} ${QUESTIONS[ALL_THEMES]}`))));
    if (new Set(answers).size < answers.length) throw new Error(`The ${name} graph answers the same, whatever the day and whenever it was known.`);
  }
}

async function measure({ pilot, country }: Graphs, query: string): Promise<string[]> {
  const counted = await Promise.all([pilot, country].map((graph) => graph.count.during(() => ask(graph, query))));
  if (!isDeepStrictEqual(counted[0]!.result, counted[1]!.result)) throw new Error('The same region is answered otherwise beside more regions.');
  const statements = counted.map((each) => String(each.statements.length));
  // It goes on, to show all that is measured.
  if (statements[0] !== statements[1]) {
    process.stderr.write(`"${query}" takes ${statements.join(' and ')} statements: their number must not grow with the graph.\n`);
    process.exitCode = 1;
  }
  const rows = [await rowsOf(pilot, query), await rowsOf(country, query)] as const;
  if (rows[1] > MOST_MORE_ROWS * rows[0]) {
    process.stderr.write(`"${query}" reads ${rows.join(' and ')} rows: their number must not grow with the graph.\n`);
    process.exitCode = 1;
  }
  const times = await interleave({ pilot: () => ask(pilot, query), country: () => ask(country, query) }, ROUNDS);
  return [milliseconds(times.pilot), milliseconds(times.country), ratio(times.country, times.pilot), ...statements, ...rows.map(String)];
}

async function rowsOf(graph: TestGraph, query: string): Promise<number> {
  const read = await rowsRead(graph, () => ask(graph, query));
  return [...read.values()].reduce((sum, rows) => sum + rows, 0);
}

async function sayWhatIsThere(graphs: Graphs): Promise<void> {
  for (const [name, { database }] of Object.entries(graphs)) {
    const [size] = await database.run<{ organisations: number; mandates: number; versions: number; moments: number; first: string; last: string }>(
      `select (select count(*) from organisation_anchor)::int organisations, count(distinct id)::int mandates, count(*)::int versions,
         count(distinct lower(recorded))::int moments, min(lower(recorded))::date::text first, max(lower(recorded))::date::text last
       from mandate_version`,
    );
    const { organisations, mandates, versions, moments, first, last } = size!;
    const recorded = `${mandates} mandates in ${versions} versions, recorded at ${moments} moments from ${first} to ${last}`;
    process.stdout.write(`${name}: ${organisations} organisations, ${PRACTICES_PER_REGION} practices a region, ${recorded}\n`);
  }
}
