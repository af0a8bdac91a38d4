import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DocumentNode, type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import { both } from '../testing/random/both.js';
import { type Faults, mockGraph } from '../testing/random/mock-graph.js';
import { randomOperation } from '../testing/random/random-operation.js';
import { composed, SMALL_GRAPHS, type SubgraphSchemas } from '../testing/random/small-supergraphs.js';

const SCHEMA = new URL('../../../schema/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, SCHEMA), 'utf8');
const ours: SubgraphSchemas = Object.fromEntries(
  readdirSync(new URL('subgraphs/', SCHEMA)).map((file) => [file.replace(/\.graphql$/, ''), read(`subgraphs/${file}`)]),
);

interface Graph {
  readonly text: () => string;
  readonly schemas: SubgraphSchemas;
  readonly runs: number;
  /** The stock executor forgets a thing's type when it asks a subgraph that knows only an interface of it. */
  readonly stockErrs?: boolean;
}

const GRAPHS: [string, Graph][] = [
  ['our own graph', { text: () => read('supergraph.graphql'), schemas: ours, runs: 40 }],
  ...Object.entries(SMALL_GRAPHS).map(([name, schemas]): (typeof GRAPHS)[number] => [name, { text: () => composed(schemas), schemas, runs: 60, stockErrs: name.startsWith('media') }]),
];

/** JSON that does not depend on the order of fields: the stock executor has one of its own. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) => (typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1))) : each), 1);

const pathsOf = ({ errors = [] }: ExecutionResult): string[] => errors.map(({ path }) => (path ?? []).join('.')).toSorted();

type Ask = (document: DocumentNode, variables: Record<string, unknown>) => Promise<void>;

/** Puts many operations. @returns how many were valid */
async function put(schema: GraphQLSchema, runs: number, ask: Ask): Promise<number> {
  let valid = 0;
  const property = fc.asyncProperty(fc.nat(), async (seed) => {
    const { text, variables } = randomOperation(schema, seed);
    const document = parse(text);
    if (validate(schema, document).length > 0) return;
    valid += 1;
    await ask(document, variables);
  });
  await fc.assert(property, { numRuns: runs, seed: 20_261_101, endOnFailure: true });
  return valid;
}

describe.each(GRAPHS)('random operations on %s', (_, { text, schemas, runs, stockErrs = false }) => {
  it.each<[string, Faults]>([
    ['all is well', {}],
    ['some fields fail', { errors: true }],
  ])('are answered as by one schema without subgraphs, byte for byte, when %s', async (_, faults) => {
    const { subgraphs, whole } = mockGraph(schemas, faults);
    const { supergraph, ours, theirs } = both(text(), subgraphs);
    const expected = whole(supergraph.apiSchema);
    let answered = 0;
    const valid = await put(supergraph.apiSchema, runs, async (document, variables) => {
      const answer = await ours(document, variables);
      const { data, errors } = await expected(document, variables);
      expect(JSON.stringify(answer.data, null, 1)).toBe(JSON.stringify(data, null, 1));
      expect(pathsOf(answer)).toEqual(pathsOf({ errors }));
      if (!stockErrs) expect(sorted(answer.data)).toBe(sorted((await theirs(document, variables)).data));
      if (Object.values(answer.data ?? {}).some((value) => value !== null)) answered += 1;
    });
    expect(valid).toBeGreaterThan(runs / 2);
    expect(answered).toBeGreaterThan(runs / 2);
  });
});

describe.each(GRAPHS.filter(([, { stockErrs }]) => !stockErrs))('random operations on %s', (_, { text, schemas, runs }) => {
  it('are answered as by the executor of @apollo/gateway when some things are not there', async () => {
    const { supergraph, ours, theirs } = both(text(), mockGraph(schemas, { missing: true }).subgraphs);
    await put(supergraph.apiSchema, runs, async (document, variables) => {
      const answer = await ours(document, variables);
      expect(sorted(answer.data)).toBe(sorted((await theirs(document, variables)).data));
    });
  });
});
