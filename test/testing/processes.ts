import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { plainEnvironment } from './config.js';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const LONGEST_MS = 1_200_000;
const SPEAKS_WITHIN_MS = 500_000;

/** What is refused for taking too long is not what these tests are about, and the machine may have much else to do. */
const PATIENT: Settings = { PLANNING_TIMEOUT_MS: '90000', SUBGRAPH_TIMEOUT_MS: '300000' };

export type Settings = Readonly<Record<string, string>>;

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export const CLEAN: Exit = { code: 0, signal: null };
export const REFUSED: Exit = { code: 1, signal: null };

/** Processes of the project that a test runs; none outlives it. */
export class Processes {
  private readonly started: RunningProcess[] = [];

  /** Starts a script, given from the project's root. */
  start(command: readonly string[], settings: Settings = {}): RunningProcess {
    const child = spawn(process.execPath, [...command], {
      cwd: PROJECT,
      env: { ...plainEnvironment(), ...PATIENT, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    });
    const running = new RunningProcess(child);
    this.started.push(running);
    return running;
  }

  /** Runs a script to its end. */
  async run(command: readonly string[], settings: Settings = {}): Promise<{ exit: Exit; output: string; errors: string }> {
    const running = this.start(command, settings);
    const exit = await running.exited;
    return { exit, output: running.output, errors: running.errors };
  }

  /** Ends whatever still runs. */
  async end(): Promise<void> {
    await Promise.all(this.started.map((each) => each.stop('SIGKILL')));
  }
}

/** A process, and what it has said so far. */
export class RunningProcess {
  output = '';
  errors = '';
  readonly exited: Promise<Exit>;

  constructor(private readonly child: ChildProcess) {
    child.stdout!.setEncoding('utf8').on('data', (text: string) => void (this.output += text));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => void (this.errors += text));
    this.exited = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** Waits until it says something, and returns the first group of that, or all. @throws if it ends without saying it */
  async says(pattern: RegExp): Promise<string> {
    const deadline = Date.now() + SPEAKS_WITHIN_MS;
    for (;;) {
      const said = pattern.exec(this.output) ?? pattern.exec(this.errors);
      if (said) return said[1] ?? said[0];
      const ended = this.child.exitCode !== null || this.child.signalCode !== null;
      if (ended || Date.now() > deadline) throw new Error(`Process ${this.pid} never said ${pattern}, but:\n${this.output}\n${this.errors}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Sends a signal, and waits for the end. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Exit> {
    this.child.kill(signal);
    return this.exited;
  }
}
