import { afterEach, describe, expect, it } from '@jest/globals';
import { type Fault, failing, FAULTS } from '../testing/faults.js';
import { Opened } from '../testing/http.js';
import { smallGraph } from '../testing/small-graph.js';

const opened = new Opened();
afterEach(() => opened.close());

const QUERY = '{ contracts { id title } organisations { nodes { id name contracts { title } } endCursor } }';
const TRANSPORT = { responseBytes: 1_000_000, retries: 1 };
/** Those of which no answer ever comes; the others have all the time that a test has. */
const NEVER = new Set(['hung', 'slow']);

async function answerWith(name: string, fault: Fault | 'refused') {
  const url = fault === 'refused' ? 'http://127.0.0.1:1/graphql' : `${await opened.serve(failing('contracts', fault))}/graphql`;
  const graph = await smallGraph({ contracts: { url, timeoutMs: NEVER.has(name) ? 500 : 600_000 } }, { transport: TRANSPORT });
  opened.add(() => graph.gateway.close());
  return { ...(await graph.gateway.execute({ query: QUERY })), logged: graph.logged };
}

describe('whatever befalls one subgraph, the others are heard', () => {
  it.each(Object.entries(FAULTS))('%s', async (name, fault) => {
    const { data, errors, logged } = await answerWith(name, fault);
    expect(data).toMatchObject({ organisations: { endCursor: expect.any(String), nodes: [{ id: 'org:one', name: 'Name of org:one' }, { id: 'org:two', name: 'Name of org:two' }] } });
    const codes = new Set(errors?.map(({ extensions }) => extensions?.['code']));
    expect([...codes]).toEqual([['wrong types', 'half the fields null'].includes(name) ? 'INTERNAL' : 'SUBGRAPH_UNAVAILABLE']);
    expect(JSON.stringify({ data, errors })).not.toMatch(/secret|127\.0\.0\.1|internal:|stack|at .*\.[jt]s/);
    expect(logged.length).toBeGreaterThan(0);
  });
});
