import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../../packages/cli/bin/regiograaf.js', import.meta.url));

/** A gateway in a process of its own, and what it logs. */
export class GatewayProcess {
  logged = [];
  #child;

  constructor({ supergraph, settings = {} }) {
    const env = { BUDGET_PUBLIC: '999999999', ...settings };
    this.#child = spawn(process.execPath, [BIN, 'gateway', '--supergraph', supergraph, '--port', '0'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.exited = once(this.#child, 'exit');
    createInterface({ input: this.#child.stderr }).on('line', (line) => this.logged.push(line));
  }

  get pid() {
    return this.#child.pid;
  }

  /** Where it answers, once it does. */
  async url() {
    for (;;) {
      const listening = this.logged.find((line) => line.includes('"listening"'));
      if (listening) return JSON.parse(listening).url;
      if (this.#child.exitCode !== null) throw new Error(`The gateway did not start: ${this.logged.join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  said(text) {
    return this.logged.filter((line) => line.includes(text)).length;
  }

  kill(signal) {
    this.#child.kill(signal);
  }
}
