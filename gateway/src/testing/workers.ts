import { Worker } from 'node:worker_threads';
import { jest } from '@jest/globals';

/** The threads that were begun from now on, until mocks are restored. */
export class Workers {
  // Each is told once not to keep the process alive.
  readonly #begun = jest.spyOn(Worker.prototype, 'unref');
  readonly #ended = jest.spyOn(Worker.prototype, 'terminate');

  get begun(): number {
    return new Set(this.#begun.mock.contexts).size;
  }

  /** How many were begun and not told to end. */
  get left(): number {
    return this.begun - new Set(this.#ended.mock.contexts).size;
  }
}
