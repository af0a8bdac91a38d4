import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

const COMMAND = 'redis-server';
const TRIES = 10;

/** A Redis of a test's own. */
export interface RedisServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Whether this machine has Redis; where it has not, tests that need one are skipped, and this says so. */
export function hasRedis(what: string): boolean {
  if (spawnSync(COMMAND, ['--version']).status === 0) return true;
  process.stderr.write(`Skipped: ${what}. There is no ${COMMAND} on this machine.\n`);
  return false;
}

export async function startRedis(): Promise<RedisServer> {
  // Somebody else may take a port that was free a moment ago.
  for (let tries = 0; tries < TRIES; tries += 1) {
    const started = await startAt(await freePort());
    if (started) return started;
  }
  throw new Error(`${COMMAND} does not start.`);
}

/** @returns nothing if it ends at once */
async function startAt(port: number): Promise<RedisServer | undefined> {
  const server = spawn(COMMAND, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(server, 'exit');
  let ready = false;
  for await (const line of createInterface({ input: server.stdout })) if ((ready = line.includes('Ready to accept connections'))) break;
  if (!ready) return undefined;
  server.stdout.resume();
  return {
    url: `redis://127.0.0.1:${port}`,
    close: async () => {
      server.kill('SIGKILL');
      await exited;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}
