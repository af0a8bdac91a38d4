import { setTimeout as wait } from 'node:timers/promises';
import type { RequestHandler, Response } from 'express';

/**
 * The time before the end in which requests are still answered, each of them the last on its connection: so that no client
 * sends one on a connection that is just being closed, and whoever spreads the load has time to look elsewhere.
 */
export class Draining {
  readonly #underWay = new Set<Response>();
  #begun = false;

  get begun(): boolean {
    return this.#begun;
  }

  async last(milliseconds: number): Promise<void> {
    this.#begun = true;
    for (const response of this.#underWay) asLast(response);
    if (milliseconds > 0) await wait(milliseconds);
  }

  readonly lastAnswers: RequestHandler = (_request, response, next) => {
    if (this.#begun) asLast(response);
    this.#underWay.add(response);
    response.once('close', () => this.#underWay.delete(response));
    next();
  };
}

function asLast(response: Response): void {
  if (!response.headersSent) response.set('connection', 'close');
}
