import { readdirSync, readFileSync } from 'node:fs';
import { mockGraph } from '@regiograaf/gateway/testing';

const SCHEMA = new URL('../../../schema/', import.meta.url);

/** A text of the folder of schemas. */
export const read = (path) => readFileSync(new URL(path, SCHEMA), 'utf8');

// What changes from request to request, and nothing of the answer with it.
const keyOf = ({ query, variables }) => JSON.stringify([query.replace(/^query \w+/, 'query'), { ...variables, regiograafKnownAt: undefined }]);

/**
 * Serves the subgraphs, with invented data. Whatever one has answered, it answers again at once: it is the gateway that is tried.
 *
 * @returns the settings by which a gateway finds them
 */
export async function mocked(opened) {
  const names = readdirSync(new URL('subgraphs/', SCHEMA)).map((file) => file.replace(/\.graphql$/, ''));
  const { subgraphs } = mockGraph(Object.fromEntries(names.map((name) => [name, read(`subgraphs/${name}.graphql`)])));
  const kept = new Map();
  const addresses = names.map(async (name) => {
    const said = async (asked) => {
      const key = `${name} ${keyOf(asked)}`;
      const text = kept.get(key) ?? JSON.stringify(await subgraphs[name](asked, { scopes: new Set() }));
      kept.set(key, text);
      return text;
    };
    const answer = async (asked, response) => {
      if (asked.method === 'GET') return response.writeHead(200).end();
      const text = await said(JSON.parse(Buffer.concat(await asked.toArray()).toString()));
      return response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    };
    return [`${name.toUpperCase().replace('-', '_')}_URL`, `${await opened.serve((asked, response) => void answer(asked, response))}/graphql`];
  });
  return Object.fromEntries(await Promise.all(addresses));
}
