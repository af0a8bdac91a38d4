import { metrics } from '@opentelemetry/api';
import { annotate, codeOf, NAMED, SCOPE, SECONDS } from '@regiograaf/subgraph-kit/telemetry';

/** Where a plan came from: it was kept, it was made, somebody waited for it already, it is known to be too much, or too many are being made. */
export type PlanSource = 'kept' | 'planned' | 'joined' | 'refused' | 'busy';

const SOURCE = 'regiograaf.plan.source';

/** Tells how operations get their plans, and what making them takes. */
export class PlanMetrics {
  readonly #asked = metrics.getMeter(SCOPE).createCounter('regiograaf.plans', { unit: '{plan}', description: 'Plans that operations asked for, by where they came from.' });
  readonly #waiting = metrics.getMeter(SCOPE).createUpDownCounter('regiograaf.planning.waiting', { unit: '{operation}', description: 'Operations whose plan is being made, or that wait for their turn.' });
  readonly #duration = metrics.getMeter(SCOPE).createHistogram('regiograaf.planning.duration', { unit: 's', description: 'How long the making of plans took, waiting included.', advice: SECONDS });

  asked(source: PlanSource): void {
    annotate({ [SOURCE]: source });
    this.#asked.add(1, { [SOURCE]: source });
  }

  async making<T>(plan: () => Promise<T>): Promise<T> {
    const start = performance.now();
    let outcome = 'OK';
    this.#waiting.add(1);
    try {
      return await plan();
    } catch (error) {
      outcome = codeOf(error);
      throw error;
    } finally {
      this.#waiting.add(-1);
      this.#duration.record((performance.now() - start) / 1000, { [NAMED.outcome]: outcome });
    }
  }
}
