// Load of every kind on a gateway whose subgraphs fail in twelve ways in turn, with another supergraph from time to time: whether
// what it keeps grows. It goes through the faults again and again; each round asks as much as the one before, of the same kinds but
// under other names, so that what is kept can be compared with what was kept at the same point of the rounds before.
//
//     node test/hostile/load/load.js [minutes, 30 unless given] [requests a second, 20 unless given; fewer on a busy machine]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAULTS, Opened, randomOf } from '@regiograaf/gateway/testing';
import { GatewayProcess } from '../testing/gateway-process.js';
import { addressOf, read, SUBGRAPHS } from '../testing/mocked.js';
import { say, verdict } from '../testing/report.js';
import { Callers } from './callers.js';
import { FailingSubgraph } from './failing-subgraph.js';
import { Traffic } from './traffic.js';
import { trend } from './trend.js';

const MINUTES = Number(process.argv[2] ?? 30);
const A_SECOND = Number(process.argv[3] ?? 20);
const ROUNDS = 6;
const SEED = 20_261_122;
const MOST_MB_IN_TEN_MINUTES = 1;
const TEN_MINUTES_MS = 600_000;
const SETTINGS = { SUBGRAPH_TIMEOUT_MS: '1000', SUBGRAPH_RESPONSE_BYTES: '1000000', BUDGET_ORGANISATION: '999999999' };
const FLAGS = ['--expose-gc', '--import', new URL('memory.js', import.meta.url).href];

const SUPERGRAPH = read('supergraph.graphql');

const opened = new Opened();
const folder = mkdtempSync(join(tmpdir(), 'load-'));
opened.add(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'supergraph.graphql');
writeFileSync(path, SUPERGRAPH);

const subgraphs = SUBGRAPHS.map((name) => new FailingSubgraph(name));
opened.add(() => subgraphs.map((each) => each.close()));
const addresses = await Promise.all(subgraphs.map(async (each, index) => addressOf(SUBGRAPHS[index], await each.listen())));
const callers = await Callers.open(opened);
const gateway = new GatewayProcess({ supergraph: path, settings: { ...SETTINGS, ...callers.settings, ...Object.fromEntries(addresses) }, flags: FLAGS });
opened.add(() => gateway.kill('SIGKILL'));
const traffic = new Traffic(await gateway.url(), { callers, aSecond: A_SECOND });
opened.add(() => traffic.close());

/** Gives the gateway that supergraph, and waits until it has taken or refused it. */
async function serve(supergraph, told) {
  const before = gateway.said(told);
  writeFileSync(path, supergraph);
  await gateway.says(told, before);
}

/** One fault, of each subgraph in turn, and then none. */
async function throughFault(fault, { requests, random }) {
  for (const failing of [...subgraphs, undefined]) {
    await failing?.fail(fault);
    await traffic.put(requests, random);
    await failing?.fail();
  }
  await traffic.over();
}

const faults = Object.entries(FAULTS);
const requests = Math.round((MINUTES * 60 * A_SECOND) / (ROUNDS * faults.length * (subgraphs.length + 1)));
const samples = [];
const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

for (let round = 1; round <= ROUNDS; round += 1) {
  await serve(`${SUPERGRAPH}\n# ${round}\n`, 'another supergraph is served');
  for (const [point, [name, fault]] of faults.entries()) {
    if (point === faults.length / 2) await serve(SUPERGRAPH.slice(0, -100 * round), 'the supergraph is refused');
    await throughFault(fault, { requests, random: randomOf(SEED + point) });
    const kept = await gateway.asked('what do you keep');
    const { heap, planner = 0, buffers, rss, threads } = kept;
    say(`round ${round} of ${ROUNDS}, ${name.padEnd(20)} ${String(traffic.asked).padStart(6)} asked; kept: heap ${mb(heap)}, each of ${threads} planners ${mb(planner)}, buffers ${mb(buffers)}, process ${mb(rss)}`);
    // What is kept for a while fills in the first round.
    if (round > 1) samples.push({ time: performance.now(), point: name, kept });
  }
}
const stands = gateway.isRunning;
await opened.close();

say(`${traffic.asked} requests:`);
for (const [outcome, times] of [...traffic.outcomes].toSorted(([, one], [, other]) => other - one)) say(`  ${String(times).padStart(6)} × ${outcome}`);
for (const what of ['heap', 'planner', 'buffers', 'rss']) {
  // Between two threads there may be none.
  const values = samples.flatMap(({ time, point, kept }) => (what in kept ? [{ time, point, value: kept[what] }] : []));
  const growth = (trend(values) * TEN_MINUTES_MS) / 1e6;
  const told = `${what} grows by ${growth.toFixed(2)} MB in ten minutes`;
  // What the process holds of the machine follows from when it happens to collect.
  if (what === 'rss') say(told);
  else verdict(growth <= MOST_MB_IN_TEN_MINUTES, `${told}, at most ${MOST_MB_IN_TEN_MINUTES}`);
}
const count = (pattern) => [...traffic.outcomes].reduce((sum, [outcome, times]) => sum + (pattern.test(outcome) ? times : 0), 0);
verdict(stands && count(/^no answer|^500/) === 0, `${count(/^no answer|^500/)} answers of 500 or none at all, and it still runs`);
verdict(count(/^200 without/) > traffic.asked / 3 && count(/UNAVAILABLE|INTERNAL/) > 0 && count(/^4/) > 0, 'it was asked what it answers, what it refuses, and what subgraphs fail at');
