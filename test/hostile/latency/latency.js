// The worst requests that are known, up to 100 kB each, one at a time: how long the slowest of each kind takes, and how much all threads
// of the gateway work for it. Then the worst of
// them again and again, of one caller, and beside them another who asks for little: how much longer they wait than alone.
//
//     node test/hostile/latency/latency.js [kind]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Opened } from '@regiograaf/gateway/testing';
import { buildSchema } from 'graphql';
import { Pool } from 'undici';
import { GatewayProcess } from '../testing/gateway-process.js';
import { mocked, read } from '../testing/mocked.js';
import { say, verdict } from '../testing/report.js';
import { workedBy } from '../testing/worked.js';
import { Asking } from './asking.js';
import { beside } from './beside.js';
import { invalid } from './kinds/invalid.js';
import { plans } from './kinds/plans.js';
import { shapes } from './kinds/shapes.js';
import { texts } from './kinds/texts.js';

const LATEST_MS = 250;
const ROUNDS = 4;
const MOST_BYTES = 100_000;
const WORST = 6;
const only = process.argv[2];

const opened = new Opened();
const folder = mkdtempSync(join(tmpdir(), 'latency-'));
opened.add(() => rmSync(folder, { recursive: true }));
const supergraph = join(folder, 'supergraph.graphql');
writeFileSync(supergraph, read('supergraph.graphql'));
const settings = { ...(await mocked(opened)), IDENTITY: 'public', GATEWAY_KEY: 'none', INTROSPECTION: 'everyone', PROXIES: '1', LOG_LEVEL: 'info' };
const gateway = new GatewayProcess({ supergraph, settings });
opened.add(() => gateway.kill('SIGKILL'));
const { origin, pathname: path } = new URL(await gateway.url());
const pool = new Pool(origin, { connections: 16 });
opened.add(() => pool.close());

/** @param from whose request it is, by address */
async function ask(body, from) {
  const start = performance.now();
  const { statusCode, body: answer } = await pool.request({ path, method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': from }, body });
  const text = await answer.text();
  return { ms: performance.now() - start, statusCode, text };
}

/** What became of it, in a word. */
function outcome({ statusCode, text }) {
  const told = /"limit":"(\w+)"/.exec(text)?.[1] ?? /"code":"(\w+)"/.exec(text)?.[1];
  return told ? `${statusCode} ${told}` : `${statusCode} ${Math.ceil(text.length / 1_000)} kB`;
}

const asking = new Asking(buildSchema(read('api.graphql')));
const kinds = { ...shapes(asking), ...texts(), ...invalid(), ...plans(asking) };

// In the first round the mocked subgraphs work out what they answer; in those after it, the gateway alone is waited for.
const slowest = [];
for (const [kind, candidates] of Object.entries(kinds)) {
  if (only && kind !== only) continue;
  const found = [];
  for (const [name, body] of Object.entries(candidates)) {
    const of = { kind, name, body, ms: 0, work: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const text = body(round + 1);
      if (Buffer.byteLength(text) > MOST_BYTES) throw new Error(`${kind}, ${name}: ${Buffer.byteLength(text)} bytes`);
      const before = workedBy(gateway.pid);
      const answer = await ask(text, '192.0.2.1');
      if (round === 0) continue;
      of.work = Math.max(of.work, workedBy(gateway.pid) - before);
      if (answer.ms > of.ms) Object.assign(of, { ms: answer.ms, outcome: outcome(answer) });
    }
    found.push(of);
    if (only) say(`    ${of.ms.toFixed(0).padStart(6)} ms, work ${of.work.toFixed(0).padStart(4)} ms  ${of.outcome.padEnd(32)} ${name}`);
  }
  const worst = found.toSorted((one, other) => other.ms - one.ms)[0];
  const work = Math.max(...found.map((each) => each.work));
  say(`${kind.padEnd(34)} ${String(found.length).padStart(3)} candidates, at most ${worst.ms.toFixed(0).padStart(5)} ms, and ${work.toFixed(0).padStart(4)} ms of work  ${worst.outcome.padEnd(30)} ${worst.name}`);
  slowest.push(...found);
}
slowest.sort((one, other) => other.ms - one.ms);
const heaviest = Math.max(...slowest.map(({ work }) => work));
const late = slowest.filter(({ ms }) => ms > LATEST_MS);
for (const { kind, name, ms, work, outcome: told } of late.slice(0, 30)) say(`    later than ${LATEST_MS} ms: ${ms.toFixed(0).padStart(6)} ms, work ${work.toFixed(0).padStart(4)} ms  ${told.padEnd(32)} ${kind}: ${name}`);

const busy = loadavg()[0] / availableParallelism();
if (busy > 1) say(`This machine is not idle: ${busy.toFixed(1)} wait for each processor. Read the work.`);
if (!only) await beside(slowest.slice(0, WORST), ask);
verdict(late.length === 0, `none of ${slowest.length} requests of up to 100 kB is answered later than ${LATEST_MS} ms; the slowest took ${slowest[0].ms.toFixed(0)} ms`);
verdict(!(heaviest > LATEST_MS), `none takes more than ${LATEST_MS} ms of work, of all threads together; the heaviest took ${heaviest.toFixed(0)} ms`);
await opened.close();
