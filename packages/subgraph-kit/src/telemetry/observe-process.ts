import { logCrash } from '../log/crash.js';
import type { Log } from '../log/log.js';
import { type LogStream, openLog } from '../log/open-log.js';
import { type LogSettings, readLogging } from '../log/settings.js';
import { readTelemetry, type TelemetrySettings } from './settings.js';
import { startTelemetry } from './start-telemetry.js';

export interface ObservingSettings {
  readonly logging: LogSettings;
  /** Where traces and metrics go; nothing is measured unless this is set. */
  readonly telemetry: TelemetrySettings | undefined;
}

export interface ObservedProcess {
  readonly log: Log;
  /** Delivers and writes what is left; last of all. */
  readonly close: () => Promise<void>;
}

/**
 * What an operator is to see of a process, by the environment.
 *
 * @param format of the log unless another is set
 * @throws an Error that names each wrong variable and what was expected
 */
export function readObserving(given: Readonly<Record<string, string | undefined>>, format: LogSettings['format']): ObservingSettings {
  return { logging: readLogging(given, format), telemetry: readTelemetry(given) };
}

/**
 * Makes a process tell what it does, before anything else of it starts.
 *
 * @param service what it calls itself, e.g. `regiograaf-gateway`
 * @param stream where its log is written: the standard error stream unless given
 */
export async function observeProcess({ logging, telemetry }: ObservingSettings, service: string, stream?: LogStream): Promise<ObservedProcess> {
  const { log, close } = await openLog(logging, stream);
  const endCrash = logCrash(log);
  const { close: endTelemetry } = await startTelemetry(telemetry, { service, log });
  return {
    log,
    close: async () => {
      await endTelemetry();
      endCrash();
      close();
    },
  };
}
