import { NoAnswer } from './no-answer.js';

/** The client left before there was an answer. */
export class ClientLeft extends Error {
  override readonly name = 'ClientLeft';

  constructor() {
    super('Whoever asked has left.');
  }
}

/**
 * Waits for an answer as long as it may take, and not longer than someone waits for it. What is waited for gets a signal to stop by.
 *
 * @throws NoAnswer when it is too late; ClientLeft
 */
export async function within<T>(ms: number, leaving: AbortSignal, attempt: (signal: AbortSignal) => Promise<T>): Promise<T> {
  if (leaving.aborted) throw new ClientLeft();
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const stop = (reason: Error): void => {
      reject(reason);
      controller.abort(reason);
    };
    const tooLate = setTimeout(() => stop(new NoAnswer(`no answer within ${ms} ms`, { late: true })), ms);
    const left = (): void => stop(new ClientLeft());
    leaving.addEventListener('abort', left, { once: true });
    void attempt(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(tooLate);
        leaving.removeEventListener('abort', left);
      });
  });
}
