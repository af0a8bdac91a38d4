import { jest } from '@jest/globals';
import { ALL_BUT_DATE } from '@regiograaf/subgraph-kit/testing';

/** From now on it is so much later, and no later than that until this is called again, or `jest.useRealTimers()`. */
export function later(milliseconds: number): void {
  jest.useFakeTimers({ now: Date.now() + milliseconds, doNotFake: [...ALL_BUT_DATE] });
}
