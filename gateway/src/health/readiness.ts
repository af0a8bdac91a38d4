import type { Log } from '@regiograaf/subgraph-kit/protocol';
import type { Subgraph, Subgraphs } from '../subgraphs/subgraph.js';

const ANSWERS_WITHIN_MS = 2_000;
const NOT_FOUND = 404;

export interface Readiness {
  readonly ready: boolean;
  readonly subgraphs: Readonly<Record<string, 'READY' | 'UNAVAILABLE'>>;
}

/** Asks every subgraph whether it can answer, and logs when others are missing than before. Probes that come in while one is under way share it. */
export function readinessOf(subgraphs: () => Subgraphs, log: Log): () => Promise<Readiness> {
  let underWay: Promise<Readiness> | undefined;
  let missing = '';
  const probe = async (): Promise<Readiness> => {
    const readiness = await probeAll(subgraphs());
    const before = missing;
    missing = Object.entries(readiness.subgraphs).flatMap(([name, state]) => (state === 'READY' ? [] : [name])).join(', ');
    if (missing !== before) log(missing === '' ? { level: 'info', message: 'all subgraphs are ready' } : { level: 'warn', message: 'subgraphs are not ready', missing });
    return readiness;
  };
  return () => (underWay ??= probe().finally(() => (underWay = undefined)));
}

async function probeAll(subgraphs: Subgraphs): Promise<Readiness> {
  const states = await Promise.all(
    Object.entries(subgraphs).map(async ([name, subgraph]) => [name, (await isReady(subgraph)) ? 'READY' : 'UNAVAILABLE'] as const),
  );
  return { ready: states.every(([, state]) => state === 'READY'), subgraphs: Object.fromEntries(states) };
}

async function isReady(subgraph: Subgraph): Promise<boolean> {
  const signal = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  const tooLate = new Promise<boolean>((resolve) => signal.addEventListener('abort', () => resolve(false)));
  const answer = 'url' in subgraph ? isReadyAt(subgraph.url, signal) : (async () => subgraph.ready())();
  return Promise.race([answer.catch(() => false), tooLate]);
}

async function isReadyAt(url: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(new URL('health/ready', url), { redirect: 'error', signal });
  await response.body?.cancel();
  // A subgraph that is not ours may have no such page: it is ready if it answers GraphQL.
  return response.status === NOT_FOUND ? answersGraphql(url, signal) : response.ok;
}

async function answersGraphql(url: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}', redirect: 'error', signal });
  const { data } = (await response.json()) as { data?: unknown };
  return response.ok && typeof data === 'object' && data !== null;
}
