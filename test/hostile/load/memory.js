// Loaded into the gateway before its own code, in each of its threads: tells what they keep once nothing is left to collect.
import { setTimeout as wait } from 'node:timers/promises';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

const ANSWERS_WITHIN_MS = 10_000;
const ROUNDS = 2;

const channel = new BroadcastChannel('memory');
channel.unref();

/** What is let go of only after something else was collected needs another round. */
async function kept() {
  for (let round = 0; round < ROUNDS; round += 1) {
    globalThis.gc();
    await wait(20);
  }
  return process.memoryUsage();
}

function followThreads() {
  const running = new Set();
  process.on('worker', (worker) => {
    running.add(worker);
    worker.once('exit', () => running.delete(worker));
  });
  return running;
}

if (isMainThread) {
  const running = followThreads();
  let heard = [];
  channel.addEventListener('message', ({ data }) => heard.push(data));
  const tell = async () => {
    heard = [];
    channel.postMessage('collect');
    const { heapUsed: heap, external, arrayBuffers, rss } = await kept();
    const late = AbortSignal.timeout(ANSWERS_WITHIN_MS);
    while (heard.length < running.size && !late.aborted) await wait(20);
    const planner = heard.reduce((sum, each) => sum + each, 0) / heard.length;
    process.send({ heap, ...(heard.length > 0 ? { planner } : {}), buffers: external + arrayBuffers, rss, threads: heard.length });
  };
  process.on('message', () => void tell());
  // It ends as if nobody listened.
  process.channel.unref();
} else {
  channel.addEventListener('message', () => void kept().then(({ heapUsed }) => channel.postMessage(heapUsed)));
}
