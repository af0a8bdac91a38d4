// Twelve ways in which a subgraph fails: how long the gateway takes over each, and whether the rest of the answer stands.
import { createGateway } from '@regiograaf/gateway';
import { failing, FAULTS, Opened, recording, SMALL_SUPERGRAPH } from '@regiograaf/gateway/testing';
import { say, verdict } from '../testing/report.js';

const TIMEOUT_MS = 500;
const MARGIN_MS = 200;
const ROUNDS = 5;
const QUERY = '{ contracts { id title with { members { id signed } } } organisations { nodes { id name contracts { title with { name contracts { id } } } } endCursor } }';
const transport = { timeoutMs: TIMEOUT_MS, responseBytes: 1_000_000 };

const ask = (url) => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: QUERY }) });

function isWhole(nodes) {
  return Array.isArray(nodes) && nodes.length === 2 && nodes.every(({ id, name }) => name === `Name of ${id}`);
}

async function tried(fault) {
  const opened = new Opened();
  const url = fault === 'refused' ? 'http://127.0.0.1:1/graphql' : `${await opened.serve(failing('contracts', fault))}/graphql`;
  const organisations = { execute: recording('organisations').execute, ready: () => true };
  const gateway = await createGateway({ supergraph: SMALL_SUPERGRAPH, subgraphs: { organisations, contracts: { url } }, transport, log: () => undefined });
  try {
    const { url: graph } = await gateway.listen({ host: '127.0.0.1', port: 0 });
    const found = { longest: 0, whole: true, secrets: false };
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      const text = await (await ask(graph)).text();
      // The first one is also planned.
      if (round > 0) found.longest = Math.max(found.longest, performance.now() - start);
      found.whole &&= isWhole(JSON.parse(text).data?.organisations?.nodes);
      found.secrets ||= /secret|127\.0\.0\.1|internal:|stack/.test(text);
    }
    return found;
  } finally {
    await gateway.close();
    await opened.close();
  }
}

let failed = 0;
for (const [name, fault] of Object.entries(FAULTS)) {
  const { longest, whole, secrets } = await tried(fault);
  if (longest > TIMEOUT_MS + MARGIN_MS || !whole || secrets) failed += 1;
  say(`${name.padEnd(22)} at most ${longest.toFixed(0).padStart(4)} ms   the rest ${whole ? 'stands' : 'IS LOST'}${secrets ? '   IT TELLS INTERNALS' : ''}`);
}
verdict(failed === 0, `${Object.keys(FAULTS).length} faults of a subgraph, each answered within its timeout of ${TIMEOUT_MS} ms and ${MARGIN_MS} ms, with all that is unaffected`);
