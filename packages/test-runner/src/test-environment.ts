import { ModernFakeTimers } from '@jest/fake-timers';
import type { EnvironmentContext, JestEnvironment, JestEnvironmentConfig } from '@jest/environment';
import { ModuleMocker } from 'jest-mock';
import { keepEnvironment } from './config.js';

/** What a test file may set for itself by way of `jest`, and where Jest keeps it. */
const OF_ONE_FILE = ['TEST_TIMEOUT_SYMBOL', 'RETRY_TIMES'].map((name) => Symbol.for(name));
const REPLACED_BY_JEST = ['exit', 'getBuiltinModule'] as const;

/**
 * Test files run in the process itself and share its modules, so each leaves the process as it found it: environment, folder, console,
 * clock, time limit, and what it spied upon.
 */
// oxlint-disable-next-line import/no-default-export -- The test runner takes a default export.
export default class TestEnvironment implements JestEnvironment {
  readonly global = globalThis as unknown as JestEnvironment['global'];
  readonly moduleMocker: ModuleMocker;
  readonly fakeTimers = null;
  readonly fakeTimersModern: ModernFakeTimers;
  private readonly console = globalThis.console;
  private readonly folder = process.cwd();
  private readonly restoreEnvironment = keepEnvironment();
  private readonly ofProcess = REPLACED_BY_JEST.map((name) => [name, process[name]] as const);

  constructor({ projectConfig }: JestEnvironmentConfig, _context: EnvironmentContext) {
    this.moduleMocker = new ModuleMocker(this.global);
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: this.global });
  }

  async setup(): Promise<void> {
    // Jest answers with the modules of a sandbox, and tells of an exit that it brought about itself.
    this.restoreProcess();
  }

  async teardown(): Promise<void> {
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    globalThis.console = this.console;
    process.chdir(this.folder);
    this.restoreProcess();
    this.restoreEnvironment();
    for (const key of OF_ONE_FILE) Reflect.deleteProperty(globalThis, key);
  }

  /** There is none: nothing runs in a context of its own. */
  getVmContext(): null {
    return null;
  }

  private restoreProcess(): void {
    Object.assign(process, Object.fromEntries(this.ofProcess));
  }
}
