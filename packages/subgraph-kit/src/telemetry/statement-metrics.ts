import { metrics } from '@opentelemetry/api';
import { TIMED_OUT } from '../errors.js';
import { NAMED, SCOPE } from './names.js';
import { CLIENT_LEFT } from './outcome.js';

/** Tells how many statements were stopped before they had ended, and why; never what they say. */
export class StatementMetrics {
  readonly #stopped = metrics.getMeter(SCOPE).createCounter('regiograaf.sql.stopped', { unit: '{statement}', description: 'SQL statements that were stopped: they took too long, or nobody waited for them any more.' });

  constructor(private readonly subgraph: string) {}

  /** @param left whether whoever asked had left */
  stopped(left: boolean): void {
    this.#stopped.add(1, { [NAMED.subgraph]: this.subgraph, [NAMED.errorType]: left ? CLIENT_LEFT : TIMED_OUT });
  }
}
