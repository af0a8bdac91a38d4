import { metrics } from '@opentelemetry/api';
import { SECONDS } from './buckets.js';
import { NAMED, SCOPE } from './names.js';
import { inSpan } from './span.js';

/** Tells how the log of who read whose data keeps up, and nothing of what it holds. */
export class ProcessingLogMetrics {
  readonly #lines = metrics.getMeter(SCOPE).createCounter('regiograaf.processing_log.lines', { unit: '{line}', description: 'Lines that are on the disk.' });
  readonly #duration = metrics.getMeter(SCOPE).createHistogram('regiograaf.processing_log.duration', { unit: 's', description: 'How long an answer waited until its lines were on the disk, or were not.', advice: SECONDS });

  constructor(private readonly subgraph: string) {}

  writing<Line>(lines: readonly Line[], write: (lines: readonly Line[]) => Promise<void>): Promise<void> {
    const told = { [NAMED.subgraph]: this.subgraph };
    return inSpan('processing log', {}, async () => {
      const start = performance.now();
      let outcome = 'INTERNAL';
      try {
        await write(lines);
        this.#lines.add(lines.length, told);
        outcome = 'OK';
      } finally {
        this.#duration.record((performance.now() - start) / 1000, { ...told, [NAMED.outcome]: outcome });
      }
    });
  }
}
