import { BrokenCircuitError, circuitBreaker, CircuitState, ExponentialBackoff, handleWhen, retry, SamplingBreaker } from 'cockatiel';
import { type Caller, REQUEST_HEADER } from '@regiograaf/subgraph-kit/protocol';
import { traceHeaders } from '@regiograaf/subgraph-kit/telemetry';
import { OperationTypeNode } from 'graphql';
import { EndpointMetrics } from '../telemetry/endpoint-metrics.js';
import { callerKey } from './caller-key.js';
import { ClientLeft, within } from './deadline.js';
import { Exchange } from './exchange.js';
import { InFlight } from './in-flight.js';
import { NoAnswer } from './no-answer.js';
import type { Parsed } from './parsed.js';
import type { Asking } from './source.js';
import type { SubgraphFetch } from './subgraph.js';
import type { Transport } from './transport.js';

/** First wait before a question is put again; the next ones grow and differ, so that many who wait do not come back at once. */
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 500;

/** Signs a body that is asked on behalf of a caller, each time anew: what is signed is good for once. */
export type SignFor = (body: string, caller: Caller) => Promise<string>;

interface Put {
  readonly body: string;
  readonly caller: Caller;
}

/** A subgraph at an address: its connections, what is being asked of it, and whether it is worth asking. */
export class Endpoint {
  readonly #transport: Transport;
  readonly #exchange: Exchange;
  readonly #sign: SignFor | undefined;
  readonly #inFlight = new InFlight<Parsed>();
  readonly #breaker;
  readonly #retry;
  readonly #metrics: EndpointMetrics;

  constructor({ subgraph, url }: { subgraph: string; url: string }, transport: Transport, sign?: SignFor) {
    this.#transport = transport;
    this.#sign = sign;
    this.#metrics = new EndpointMetrics(subgraph);
    this.#exchange = new Exchange(url, transport);
    this.#breaker = breakerOf(transport);
    this.#breaker.onStateChange((state) => this.#metrics.state(state));
    this.#retry = retry(
      handleWhen((error) => error instanceof NoAnswer && error.unheard),
      { maxAttempts: transport.retries, backoff: new ExponentialBackoff({ initialDelay: FIRST_WAIT_MS, maxDelay: LONGEST_WAIT_MS }) },
    );
  }

  /** @throws NoAnswer when it gave none, or is left alone for now; ClientLeft */
  async ask({ kind, ...request }: SubgraphFetch, { caller, signal }: Pick<Asking, 'caller' | 'signal'>): Promise<unknown> {
    const body = JSON.stringify(request);
    if (kind !== OperationTypeNode.QUERY) return (await this.#put({ body, caller }, signal, false)).take();
    let own = false;
    const answer = this.#inFlight.join(`${callerKey(caller)}\n${body}`, signal, (leaving) => {
      own = true;
      return this.#put({ body, caller }, leaving, true);
    });
    if (!own) this.#metrics.shared();
    return (await answer).take();
  }

  #put(question: Put, leaving: AbortSignal, mayRepeat: boolean): Promise<Parsed> {
    return within(this.#transport.timeoutMs, leaving, (signal) => {
      let attempts = 0;
      const attempt = (): Promise<Parsed> => {
        if (attempts > 0) this.#metrics.retried(attempts);
        attempts += 1;
        return this.#attempt(question, signal);
      };
      return mayRepeat ? this.#retry.execute(attempt, signal) : attempt();
    });
  }

  async #attempt({ body, caller }: Put, signal: AbortSignal): Promise<Parsed> {
    if (this.#breaker.state !== CircuitState.Closed) this.#metrics.met(this.#breaker.state);
    // One question is out already to see whether it answers again; the others do not wait for what becomes of it.
    if (this.#breaker.state === CircuitState.HalfOpen) throw leftAlone();
    try {
      const signed: Record<string, string> = this.#sign ? { [REQUEST_HEADER]: await this.#sign(body, caller) } : {};
      return await this.#breaker.execute(() => this.#exchange.send(body, signal, { ...traceHeaders(), ...signed }));
    } catch (error) {
      throw error instanceof BrokenCircuitError ? leftAlone() : error;
    }
  }

  close(): Promise<void> {
    return this.#exchange.close();
  }
}

function breakerOf({ breaker: { share, windowMs, questions, pauseMs } }: Transport) {
  const policy = circuitBreaker(
    // The question that tries whether it answers again has no outcome if nobody waits for it: as good as none.
    handleWhen((error) => error instanceof NoAnswer || (error instanceof ClientLeft && policy.state === CircuitState.HalfOpen)),
    { halfOpenAfter: pauseMs, breaker: new SamplingBreaker({ threshold: share, duration: windowMs, minimumRps: (questions * 1_000) / windowMs }) },
  );
  return policy;
}

function leftAlone(): NoAnswer {
  return new NoAnswer('it is left alone for now: too many questions went without an answer');
}
