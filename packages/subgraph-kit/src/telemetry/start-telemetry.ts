import type { Observed, Telemetry } from './observed.js';
import type { TelemetrySettings } from './settings.js';

/**
 * Sends traces and metrics of this process from now on, before anything of it starts. Where nothing is configured, nothing is loaded for it,
 * and all that is measured is measured by nobody.
 */
export async function startTelemetry(settings: TelemetrySettings | undefined, observed: Observed): Promise<Telemetry> {
  if (!settings) return { close: async () => {} };
  const { startExport } = await import('./export.js');
  return startExport(settings, observed);
}
