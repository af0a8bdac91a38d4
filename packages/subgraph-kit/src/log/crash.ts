import type { Log } from './log.js';

/** What ends the process unexpectedly is told to the log, as any other error, and not printed as it is. @returns a function that ends this */
export function logCrash(log: Log): () => void {
  const tell = (error: unknown): void => {
    log({ level: 'error', message: 'the process ends unexpectedly', error });
    // Nothing that still runs can be trusted.
    process.exit(1);
  };
  process.once('uncaughtException', tell);
  return () => void process.off('uncaughtException', tell);
}
