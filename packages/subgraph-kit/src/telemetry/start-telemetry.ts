import type { Log } from '../log/log.js';
import type { TelemetrySettings } from './settings.js';

export interface Telemetry {
  /** Delivers what is left, and ends. */
  readonly close: () => Promise<void>;
}

export interface Observed {
  /** What the process calls itself, e.g. `regiograaf-gateway`. */
  readonly service: string;
  readonly log: Log;
}

/**
 * Sends traces and metrics of this process from now on, before anything of it starts. Where nothing is configured, nothing is loaded for it,
 * and all that is measured is measured by nobody.
 */
export async function startTelemetry(settings: TelemetrySettings | undefined, observed: Observed): Promise<Telemetry> {
  if (!settings) return { close: async () => {} };
  const { startExport } = await import('./export.js');
  return startExport(settings, observed);
}
