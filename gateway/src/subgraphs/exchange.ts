import { annotate, NAMED } from '@regiograaf/subgraph-kit/telemetry';
import { Pool } from 'undici';
import { NoAnswer } from './no-answer.js';
import { Parsed } from './parsed.js';
import type { Transport } from './transport.js';

/** Statuses of what stands before a subgraph: the subgraph itself did not get the question. */
const UNHEARD = new Set([502, 503, 504]);
const UNAUTHORIZED = 401;

/** The open connections to one subgraph. */
export class Exchange {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(url: string, { connections, responseBytes }: Transport) {
    const { origin, pathname, search } = new URL(url);
    this.#path = pathname + search;
    // Its own clocks stand still: what is late is decided once, for all attempts together.
    this.#pool = new Pool(origin, { connections, maxResponseSize: responseBytes, headersTimeout: 0, bodyTimeout: 0, connectTimeout: 0 });
  }

  /**
   * Puts one question. No redirect is followed: it would carry the question to a host that nobody named.
   *
   * @param signal calls it off; its reason is thrown then
   * @param more headers besides those of any question
   * @throws NoAnswer
   */
  async send(body: string, signal: AbortSignal, more: Readonly<Record<string, string>> = {}): Promise<Parsed> {
    const failed = (reason: string, unheard: boolean) => (cause: unknown): never => {
      throw signal.aborted ? (signal.reason as Error) : new NoAnswer(reason, { cause, unheard });
    };
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...more };
    const response = await this.#pool.request({ method: 'POST', path: this.#path, headers, body, signal }).catch(failed('it cannot be reached', true));
    const text = await response.body.text().catch(failed('its answer did not come to an end, or is too large', false));
    const { statusCode: status } = response;
    annotate({ [NAMED.status]: status });
    // It does not know this gateway: nothing that whoever asked could mend.
    if (status === UNAUTHORIZED) throw new NoAnswer(`status ${status}: it takes nothing that this gateway signs`);
    if (UNHEARD.has(status)) throw new NoAnswer(`status ${status}`, { unheard: true });
    return answerIn(text, status);
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}

// A subgraph that refuses a request answers with a status of its own and GraphQL errors that say why.
function answerIn(text: string, status: number): Parsed {
  try {
    const parsed = new Parsed(text);
    if ((status >= 200 && status < 300) || parsed.hasErrors) return parsed;
  } catch (cause) {
    throw new NoAnswer(`status ${status}, and no JSON`, { cause });
  }
  throw new NoAnswer(`status ${status}`);
}
