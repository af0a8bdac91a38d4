import { readdirSync, readFileSync } from 'node:fs';
import { mockGraph } from '@regiograaf/gateway/testing';

const SCHEMA = new URL('../../../schema/', import.meta.url);

/** A text of the folder of schemas. */
export const read = (path) => readFileSync(new URL(path, SCHEMA), 'utf8');

/** What is asked of the mocked graph: of one subgraph, and of several. */
export const QUERIES = [
  '{ themes { id name } }',
  '{ regions { id name mandatedContacts(counterparty: HOSPITAL) { theme { name } } contracts(first: 3) { nodes { title } } } }',
  '{ municipalities(first: 3) { nodes { name organisation { name } figures(indicators: ["x"]) { value } } } }',
];

export const SUBGRAPHS = readdirSync(new URL('subgraphs/', SCHEMA)).map((file) => file.replace(/\.graphql$/, ''));
const { subgraphs } = mockGraph(Object.fromEntries(SUBGRAPHS.map((name) => [name, read(`subgraphs/${name}.graphql`)])));

/** What a subgraph answers to a question that came over HTTP, with invented data. */
export const answerOf = async (name, request) => subgraphs[name](await askedIn(request), { scopes: new Set() });

/** The setting by which a gateway finds a subgraph. */
export const addressOf = (name, url) => [`${name.toUpperCase().replaceAll('-', '_')}_URL`, `${url}/graphql`];

const askedIn = async (request) => JSON.parse(Buffer.concat(await request.toArray()).toString());

// What changes from request to request, and nothing of the answer with it.
const keyOf = ({ query, variables }) => JSON.stringify([query.replace(/^query \w+/, 'query'), { ...variables, regiograafKnownAt: undefined }]);

/**
 * Serves the subgraphs, with invented data. Whatever one has answered, it answers again at once: it is the gateway that is tried.
 *
 * @returns the settings by which a gateway finds them
 */
export async function mocked(opened) {
  const kept = new Map();
  const addresses = SUBGRAPHS.map(async (name) => {
    const said = async (asked) => {
      const key = `${name} ${keyOf(asked)}`;
      const text = kept.get(key) ?? JSON.stringify(await subgraphs[name](asked, { scopes: new Set() }));
      kept.set(key, text);
      return text;
    };
    const answer = async (asked, response) => {
      if (asked.method === 'GET') return response.writeHead(200).end();
      const text = await said(await askedIn(asked));
      return response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    };
    return addressOf(name, await opened.serve((asked, response) => void answer(asked, response)));
  });
  return Object.fromEntries(await Promise.all(addresses));
}
