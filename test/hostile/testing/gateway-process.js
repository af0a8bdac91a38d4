import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../../packages/cli/bin/regiograaf.js', import.meta.url));

/** A gateway in a process of its own, and what it logs. */
export class GatewayProcess {
  logged = [];
  #child;

  /** @param flags of Node itself */
  constructor({ supergraph, settings = {}, flags = [] }) {
    const env = { BUDGET_PUBLIC: '999999999', ...settings };
    this.#child = spawn(process.execPath, [...flags, BIN, 'gateway', '--supergraph', supergraph, '--port', '0'], { env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    this.exited = once(this.#child, 'exit');
    // Whoever tries it may end with an error.
    process.once('exit', () => this.kill('SIGKILL'));
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

  get isRunning() {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  said(text) {
    return this.logged.filter((line) => line.includes(text)).length;
  }

  /** Waits until it has said so more often than before. @throws if it ends instead */
  async says(text, before) {
    while (this.said(text) <= before) {
      if (!this.isRunning) throw new Error(`The gateway ended: ${this.logged.slice(-20).join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Tells it something, and waits for what it says to that: for one that was given code that hears it. @throws if it ends instead */
  async asked(message) {
    const ended = this.exited.then(([code, signal]) => Promise.reject(new Error(`The gateway ended with ${signal ?? code}.`)));
    const answer = once(this.#child, 'message');
    this.#child.send(message);
    const [heard] = await Promise.race([answer, ended]);
    return heard;
  }

  kill(signal) {
    this.#child.kill(signal);
  }
}
