import type { Log } from '@regiograaf/subgraph-kit/protocol';

/** The logger that the Apollo libraries expect; what they say below a warning is of no use to an operator. */
export function libraryLogger(log: Log): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> {
  const silent = (): void => undefined;
  const say = (message: unknown): void => log({ level: 'error', message: 'from a library', error: String(message) });
  return { debug: silent, info: silent, warn: say, error: say };
}
