// 100 supergraphs one after the other, 20 of them broken, and SIGTERM, all of it under load: how many requests fail.
//
//     node test/hostile/reload/reload.js [supergraphs, 100 unless given]
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Opened } from '@regiograaf/gateway/testing';
import { GatewayProcess } from '../testing/gateway-process.js';
import { mocked, QUERIES, read } from '../testing/mocked.js';
import { quantile, say, verdict } from '../testing/report.js';

const RELOADS = Number(process.argv[2] ?? 100);
const TOLD_EVERY = 20;
const PAUSE_MS = 200;
/** How often whoever spreads the load asks who is ready, and how long a gateway that is stopped goes on answering. */
const LOOKS_EVERY_MS = 100;
const DRAIN_MS = 2_000;
const CLIENTS = 50;
/** Reloads are tried, not how soon a busy machine plans and answers. */
const PATIENT = { PLANNING_TIMEOUT_MS: '60000', SUBGRAPH_TIMEOUT_MS: '120000' };

const opened = new Opened();
const folder = mkdtempSync(join(tmpdir(), 'reload-'));
opened.add(() => rmSync(folder, { recursive: true }));

async function post(url, query) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return { status: response.status, text: await response.text() };
}

const TAKEN = 'another supergraph is served';
const REFUSED = 'the supergraph is refused';
const handled = (gateway) => gateway.said(TAKEN) + gateway.said(REFUSED);

const count = { asked: 0, failed: 0, reasons: new Map(), times: [] };

function fail(reason) {
  count.failed += 1;
  count.reasons.set(reason, (count.reasons.get(reason) ?? 0) + 1);
}

/** Looks which gateway is ready, as whoever spreads the load over several does. */
async function spread(urls, state, stopped) {
  const isReady = (url) => fetch(new URL('/health/ready', url)).then(({ ok }) => ok, () => false);
  while (!stopped.aborted) {
    state.url = (await isReady(urls[0])) ? urls[0] : urls[1];
    await wait(LOOKS_EVERY_MS);
  }
}

/** Asks until it is told to stop. */
async function client(state, stopped) {
  for (let turn = 0; !stopped.aborted; turn++) {
    count.asked += 1;
    const start = performance.now();
    try {
      const answer = await post(state.url, QUERIES[turn % QUERIES.length]);
      const { data, errors } = JSON.parse(answer.text);
      if (answer.status !== 200 || !data || errors) fail(`${answer.status} ${answer.text.slice(0, 100)}`);
    } catch (error) {
      fail(String(error.cause?.code ?? error.message));
    }
    count.times.push(performance.now() - start);
  }
}

const supergraph = read('supergraph.graphql');
const path = join(folder, 'supergraph.graphql');
writeFileSync(path, supergraph);
const settings = { ...(await mocked(opened)), ...PATIENT, INTROSPECTION: 'nobody', DRAIN_MS: String(DRAIN_MS) };
const gateways = [new GatewayProcess({ supergraph: path, settings }), new GatewayProcess({ supergraph: path, settings })];
opened.add(() => gateways.map((each) => each.kill('SIGKILL')));
const urls = await Promise.all(gateways.map((each) => each.url()));

const stopped = new AbortController();
const state = { url: urls[0] };
const spreading = spread(urls, state, stopped.signal);
const clients = Array.from({ length: CLIENTS }, () => client(state, stopped.signal));
await wait(1_000);
for (let nth = 1; nth <= RELOADS; nth++) {
  const text = nth % 5 === 0 ? supergraph.slice(0, -nth * 10) : `${supergraph}\n# ${nth}\n`;
  // Half of them are written in place, half take the place of the one before.
  if (nth % 2 === 0) writeFileSync(path, text);
  else {
    writeFileSync(`${path}.next`, text);
    renameSync(`${path}.next`, path);
  }
  while (gateways.some((each) => handled(each) < nth)) await wait(20);
  if (nth % TOLD_EVERY === 0) say(`${nth} supergraphs, ${count.asked} requests, ${count.failed} failed`);
  await wait(PAUSE_MS);
}
const { asked: askedBefore, failed: failedBefore } = count;
const longest = quantile(count.times, 1);
say(`${askedBefore} requests of ${CLIENTS} clients during ${RELOADS} supergraphs: ${failedBefore} failed; half within ${quantile(count.times, 0.5).toFixed(0)} ms, all within ${longest.toFixed(0)} ms`);
const [taken, refused] = [TAKEN, REFUSED].map((text) => gateways[0].said(text));
say(`the gateway took ${taken} supergraphs and refused ${refused}`);

gateways[0].kill('SIGTERM');
const [code] = await gateways[0].exited;
await wait(500);
stopped.abort();
await Promise.all([spreading, ...clients]);
say(`${count.asked - askedBefore} requests around SIGTERM: ${count.failed - failedBefore} failed; it ended with ${code}`);
for (const [reason, times] of count.reasons) say(`  ${times} × ${reason}`);
verdict(count.failed === 0 && code === 0 && taken === RELOADS * 0.8 && refused >= RELOADS * 0.2, `no request fails through ${RELOADS} reloads (${refused} refused) and a SIGTERM`);
await opened.close();
