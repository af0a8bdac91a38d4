import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../../../packages/cli/bin/regiograaf.js', import.meta.url));
/** Of the kernel's clock that it counts the time of processes by. */
const TICK_MS = 10;

/** A gateway in a process of its own. */
export class GatewayProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(supergraph: string, settings: Record<string, string>): Promise<GatewayProcess> {
    const env = { BUDGET_PUBLIC: '999999999', DRAIN_MS: '0', ...settings };
    const child = spawn(process.execPath, [BIN, 'gateway', '--supergraph', supergraph, '--port', '0'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    for await (const line of createInterface({ input: child.stderr })) {
      const { message, url } = JSON.parse(line) as { message: string; url: string };
      if (message !== 'listening') continue;
      child.stderr.resume();
      return new GatewayProcess(child, url);
    }
    throw new Error('The gateway did not start.');
  }

  /** Milliseconds that it was at work so far; not a number where the system does not tell. */
  get cpuMs(): number {
    const file = `/proc/${this.child.pid}/stat`;
    if (!existsSync(file)) return Number.NaN;
    // After the name, which may hold spaces: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
    const fields = readFileSync(file, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}
