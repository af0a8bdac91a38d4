import { Opened, recording, SMALL_SUPERGRAPH } from '@regiograaf/gateway/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { interleave } from '../shared/interleave.js';
import { milliseconds, ratio, spreadOf } from '../shared/spread.js';
import { printTable } from '../shared/table.js';
import { GatewayProcess } from './gateway-process.js';

const REQUESTS = 1_000;
const AT_ONCE = 8;
const ROUNDS = { rounds: 9, warmUp: 3 };
const QUESTION = JSON.stringify({ query: 'query Contracts { contracts { id title with { id name } } }' });
const ANSWER = '{"data":{"contracts":[{"id":"contract:one","title":"One","with":{"id":"org:one","name":"Name of org:one"}}]}';

/** What a gateway is told of where its traces and metrics go. */
const SIDES = {
  'nothing configured': {},
  'one trace in twenty': { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.05' },
  'every trace': {},
} as const;

type Side = keyof typeof SIDES;

/** What traces and metrics cost: the same question of two subgraphs, which do next to nothing, put to gateways that tell of it and one that does not. */
export async function tracing(): Promise<void> {
  const opened = new Opened();
  try {
    const gateways = await start(opened);
    const cpu = new Map<Side, number[]>();
    const subjects = Object.entries(gateways).map(([name, gateway]) => [name, () => measured(gateway, cpu, name as Side)] as const);
    const times = (await interleave(Object.fromEntries(subjects), ROUNDS)) as Record<Side, number[]>;
    const none: Side = 'nothing configured';
    const rows = (Object.keys(SIDES) as Side[]).map((name) => {
      const [time, work] = [perRequest(times[name]), cpu.get(name)!.slice(-ROUNDS.rounds)];
      return [name, milliseconds(time), ratio(time, perRequest(times[none])), `${spreadOf(work).median.toFixed(2)} ms`, ratio(work, cpu.get(none)!.slice(-ROUNDS.rounds))];
    });
    process.stdout.write(`${REQUESTS} requests a round, ${AT_ONCE} at once, ${ROUNDS.rounds} rounds; the load and the subgraphs share the machine.\n`);
    printTable(['gateway', 'a request', 'ratio', 'CPU of the gateway', 'ratio'], rows);
  } finally {
    await opened.close();
  }
}

async function start(opened: Opened): Promise<Record<Side, GatewayProcess>> {
  const folder = mkdtempSync(join(tmpdir(), 'tracing-'));
  opened.add(() => rmSync(folder, { recursive: true }));
  const supergraph = join(folder, 'supergraph.graphql');
  writeFileSync(supergraph, SMALL_SUPERGRAPH);
  const subgraphs = { ORGANISATIONS_URL: await opened.serve(answering('organisations')), CONTRACTS_URL: await opened.serve(answering('contracts')) };
  const collector = await opened.serve((incoming, response) => void incoming.resume().once('end', () => response.end('{}')));
  const sides = Object.entries(SIDES).map(async ([name, settings]) => {
    const endpoint: Record<string, string> = name === 'nothing configured' ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: collector };
    const gateway = await GatewayProcess.start(supergraph, { ...subgraphs, ...endpoint, ...settings });
    opened.add(() => gateway.stop());
    return [name, gateway] as const;
  });
  return Object.fromEntries(await Promise.all(sides)) as Record<Side, GatewayProcess>;
}

/** A subgraph that answers from memory what it was asked before, but for the moments. */
function answering(name: 'organisations' | 'contracts'): RequestListener {
  const known = new Map<string, string>();
  return (incoming, response) => {
    void textOf(incoming).then(async (text) => {
      const asked = JSON.parse(text) as { query: string; variables: object };
      const answer = known.get(asked.query) ?? JSON.stringify(await recording(name).execute({ ...asked, variables: { ...asked.variables } }, { scopes: new Set() }));
      known.set(asked.query, answer);
      return response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
    });
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

async function measured(gateway: GatewayProcess, cpu: Map<Side, number[]>, side: Side): Promise<void> {
  const before = gateway.cpuMs;
  await Promise.all(Array.from({ length: AT_ONCE }, () => askMany(gateway.url, REQUESTS / AT_ONCE)));
  cpu.set(side, [...(cpu.get(side) ?? []), (gateway.cpuMs - before) / REQUESTS]);
}

async function askMany(url: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, resolve).once('error', reject).end(QUESTION);
    });
    const text = await textOf(answer);
    if (!text.startsWith(ANSWER)) throw new Error(`Expected an answer that begins with ${ANSWER}, not ${text}`);
  }
}

async function textOf(message: IncomingMessage): Promise<string> {
  return Buffer.concat((await message.toArray()) as Buffer[]).toString();
}

function perRequest(times: readonly number[]): number[] {
  return times.map((each) => each / REQUESTS);
}
