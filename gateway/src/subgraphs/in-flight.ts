import { ClientLeft } from './deadline.js';

interface Flight<T> {
  readonly answer: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/** Whoever asks what is being asked already waits for the same answer. What nobody waits for any more is called off. */
export class InFlight<T> {
  readonly #flights = new Map<string, Flight<T>>();

  /** @param key says what is asked, and on whose behalf */
  async join(key: string, leaving: AbortSignal, ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (leaving.aborted) throw new ClientLeft();
    const flight = this.#flights.get(key) ?? this.#start(key, ask);
    flight.waiting += 1;
    return new Promise<T>((resolve, reject) => {
      const left = (): void => {
        reject(new ClientLeft());
        flight.waiting -= 1;
        if (flight.waiting === 0) this.#callOff(key, flight);
      };
      leaving.addEventListener('abort', left, { once: true });
      void flight.answer.then(resolve, reject).finally(() => leaving.removeEventListener('abort', left));
    });
  }

  #start(key: string, ask: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const answer = ask(controller.signal).finally(() => this.#forget(key, flight));
    const flight: Flight<T> = { answer, controller, waiting: 0 };
    this.#flights.set(key, flight);
    return flight;
  }

  #callOff(key: string, flight: Flight<T>): void {
    this.#forget(key, flight);
    flight.controller.abort();
  }

  #forget(key: string, flight: Flight<T>): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
  }
}
