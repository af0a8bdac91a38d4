import type * as jestGlobals from '@jest/globals';

type Globals = typeof jestGlobals;

let current: Globals | undefined;

/** The globals of the test file that runs. */
export const currentGlobals = {
  tell: (globals: Globals): void => {
    current = globals;
  },
  get: (): Globals => {
    if (!current) throw new Error('No test file is running');
    return current;
  },
};
