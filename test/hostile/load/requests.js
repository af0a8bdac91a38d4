import { randomOperation } from '@regiograaf/gateway/testing';
import { buildSchema } from 'graphql';
import { below, one } from '../testing/chance.js';
import { QUERIES, read } from '../testing/mocked.js';
import { MUTATIONS } from '../testing/mutations.js';

const api = buildSchema(read('api.graphql'));
/** Letters of a value; a request may have 100 kB. */
const LONG = 50_000;
const LONGEST = 95_000;
const SOUND = [
  ...QUERIES,
  '@asOf(validOn: "2024-03-01") { wijk(code: "WK059914") { name municipality { name } partnerships(first: 2) { nodes { organisation { name } } } } }',
  // Not for everyone.
  '{ mandates(first: 5) { nodes { id ceiling } } }',
];

const body = (query, variables = {}) => JSON.stringify({ query, variables });
const sound = ({ name, random }) => body(`query ${name} ${one(SOUND, random)}`);

/** What is asked, how often of a hundred times, by how many at once, and whether they wait for it. No name is used twice. */
const KINDS = [
  { often: 25, make: ({ random }) => sound({ name: 'Known', random }) },
  // Each is planned anew, quickly.
  { often: 30, make: sound },
  { often: 6, make: randomly },
  // Documents and plans that are kept are full of these within a round: the latest push the first ones out.
  { often: 14, make: ({ name, random }) => body(`query ${name} { organisation(id: "${'x'.repeat(LONG + below(LONGEST - LONG, random))}") { name } }`) },
  { often: 15, make: mutated },
  { often: 7, leaves: true, make: sound },
  // What several ask at once is asked of the subgraphs once.
  { often: 3, times: 4, make: sound },
];
const ALL = KINDS.flatMap((kind) => Array.from({ length: kind.often }, () => kind));

function randomly({ name, random }) {
  const { text, variables } = randomOperation(api, below(2 ** 31, random));
  return body(text.replace('query Random', `query ${name}`), variables);
}

function mutated({ name, random }) {
  return one(Object.values(MUTATIONS), random)({ text: `query ${name} ${one(SOUND, random)}`, variables: {} }, random);
}

/** Something to ask: its body, how many ask it at once, and whether they leave before the answer. */
export function anyRequest(name, random) {
  const { make, times = 1, leaves = false } = one(ALL, random);
  return { body: make({ name, random }), times, leaves };
}
