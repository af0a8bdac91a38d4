import type { Log } from '../log/log.js';

export interface Telemetry {
  /** Delivers what is left, and ends. */
  readonly close: () => Promise<void>;
}

export interface Observed {
  /** What the process calls itself, e.g. `regiograaf-gateway`. */
  readonly service: string;
  readonly log: Log;
}
