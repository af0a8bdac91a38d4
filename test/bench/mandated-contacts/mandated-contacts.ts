import type { TestGraph } from '@regiograaf/subgraph-kit/testing';
import { isDeepStrictEqual } from 'node:util';
import { interleave } from '../shared/interleave.js';
import { milliseconds, ratio } from '../shared/spread.js';
import { printTable } from '../shared/table.js';
import { loadRegions } from './load.js';
import { PRACTICES_PER_REGION } from './region.js';

const PILOT = 4;
const COUNTRY = 50;
const ROUNDS = { rounds: 21, warmUp: 3 };

const ALL_THEMES = 'mandatedContacts, all themes';

const ANSWER = `... on ThemeAnswer { certainty lastConfirmedAt underDiscussion { id } alsoInvolve { reason post { name } organisation { name } }
    fallback { step reason post { name } body { name } contactPoints { value } } }
  ... on MandatedContact { post { name organisation { name } } body { name } contactPoints { value } personStatus notBoundCount
    mandate { id } chain { authority decision { title } } }
  ... on NoMandatedContact { reason }`;

const QUESTIONS = {
  [ALL_THEMES]: `mandatedContacts(counterparty: HOSPITAL) { theme { name } result { ${ANSWER} } }`,
  'mandatedContact, one theme': `mandatedContact(theme: "theme:elderly-3", counterparty: HOSPITAL) { ${ANSWER} }`,
  'mandatedContact, no mandate': `mandatedContact(theme: "theme:elderly-3", counterparty: WELFARE, authority: SIGN) { ${ANSWER} }`,
};

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
      for (const [on, moments] of Object.entries(MOMENTS)) measured.push([name, on, ...(await measure({ pilot, country }, queryOf(question, moments)))]);
    }
    printTable(['question', 'mandates', `${PILOT} regions`, `${COUNTRY} regions`, 'ratio', 'SQL', 'SQL'], measured);
  } finally {
    await pilot.close();
    await country.close();
  }
}

type Graphs = Record<'pilot' | 'country', TestGraph>;

function queryOf(question: string, moments: string): string {
  return `query ${moments} { _entities(representations: [{ __typename: "Region", id: "region:r02" }]) { ... on Region { ${question} } } }`;
}

async function ask({ subgraph }: TestGraph, query: string): Promise<unknown> {
  const { data, errors } = await subgraph.execute({ query });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function checkThatHistoryShows(graphs: Graphs): Promise<void> {
  for (const [name, graph] of Object.entries(graphs)) {
    const answers = await Promise.all(Object.values(MOMENTS).map(async (moments) => JSON.stringify(await ask(graph, queryOf(QUESTIONS[ALL_THEMES], moments)))));
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
  const times = await interleave({ pilot: () => ask(pilot, query), country: () => ask(country, query) }, ROUNDS);
  return [milliseconds(times.pilot), milliseconds(times.country), ratio(times.country, times.pilot), ...statements];
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
