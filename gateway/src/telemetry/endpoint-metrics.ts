import { type Attributes, metrics } from '@opentelemetry/api';
import { annotate, NAMED, SCOPE } from '@regiograaf/subgraph-kit/telemetry';
import { CircuitState } from 'cockatiel';

const STATES: Readonly<Record<CircuitState, string>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'isolated',
};

/** Tells of how one subgraph is asked over HTTP: on the span of the question at hand, and as metrics. */
export class EndpointMetrics {
  readonly #subgraph: Attributes;
  readonly #retries = metrics.getMeter(SCOPE).createCounter('regiograaf.fetch.retries', { unit: '{request}', description: 'Questions that were put again, because nothing came of them.' });
  readonly #shared = metrics.getMeter(SCOPE).createCounter('regiograaf.fetch.shared', { unit: '{question}', description: 'Questions that waited for the answer to the same one, asked for the same caller.' });
  readonly #state = metrics.getMeter(SCOPE).createGauge('regiograaf.breaker.state', { description: 'Whether a subgraph is asked: 0 it is (closed), 1 it is left alone (open), 2 one question tries whether it answers again (half-open).' });

  constructor(subgraph: string) {
    this.#subgraph = { [NAMED.subgraph]: subgraph };
    this.state(CircuitState.Closed);
  }

  shared(): void {
    annotate({ 'regiograaf.fetch.shared': true });
    this.#shared.add(1, this.#subgraph);
  }

  retried(times: number): void {
    annotate({ 'http.request.resend_count': times });
    this.#retries.add(1, this.#subgraph);
  }

  /** The breaker's state as the question at hand comes to it. */
  met(state: CircuitState): void {
    annotate({ 'regiograaf.breaker.state': STATES[state] });
  }

  /** The state that the breaker is in from now on. */
  state(state: CircuitState): void {
    this.#state.record(state, this.#subgraph);
  }
}
