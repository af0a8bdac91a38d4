import type { Subgraph, Subgraphs } from '../subgraphs/subgraph.js';

const ANSWERS_WITHIN_MS = 2_000;

export interface Readiness {
  readonly ready: boolean;
  readonly subgraphs: Readonly<Record<string, 'READY' | 'UNAVAILABLE'>>;
}

/** Asks every subgraph whether it can answer. Probes that come in while one is under way share it. */
export function readinessOf(subgraphs: Subgraphs): () => Promise<Readiness> {
  let underWay: Promise<Readiness> | undefined;
  return () => (underWay ??= probeAll(subgraphs).finally(() => (underWay = undefined)));
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
  return response.ok;
}
