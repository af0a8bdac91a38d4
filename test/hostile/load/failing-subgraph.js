import { createServer } from 'node:http';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { answerOf } from '../testing/mocked.js';

const sound = (right) => (_, response) => void right().then((answer) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer)));

/** A subgraph with invented data that fails in the way that it is told to, until it is told otherwise. */
export class FailingSubgraph {
  asked = 0;
  #fault = sound;
  #server;
  #port = 0;

  constructor(name) {
    this.#server = createServer((request, response) => {
      this.asked += 1;
      // Whoever leaves before the question is there gets no answer.
      const right = () => answerOf(name, request).catch(() => new Promise(() => {}));
      this.#fault(right)(request, response);
    });
  }

  /** @returns its address, which stays as it is */
  async listen() {
    await once(this.#server.listen(this.#port, '127.0.0.1'), 'listening');
    this.#port = this.#server.address().port;
    return `http://127.0.0.1:${this.#port}`;
  }

  /** @param fault one of those of the tests, or none */
  async fail(fault = sound) {
    this.#fault = fault === 'refused' ? sound : fault;
    if (fault === 'refused') return this.close();
    // Somebody else may have the port for a moment: a connection that just went out from it.
    while (!this.#server.listening) await this.listen().catch(() => wait(50));
  }

  close() {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
