import type * as jestGlobals from '@jest/globals';
import { currentGlobals } from './current-globals.js';

/**
 * `@jest/globals`, as test files and what they share import it. A shared module stays while one test file follows another,
 * so each use goes to the globals of the file that runs.
 */
function ofTheFile<Name extends keyof typeof jestGlobals>(name: Name): (typeof jestGlobals)[Name] {
  const now = (): object => currentGlobals.get()[name];
  return new Proxy(() => {}, {
    apply: (_, self, given: unknown[]): unknown => Reflect.apply(now() as () => unknown, self, given),
    get: (_, key): unknown => Reflect.get(now(), key),
  }) as unknown as (typeof jestGlobals)[Name];
}

export const afterAll = ofTheFile('afterAll');
export const afterEach = ofTheFile('afterEach');
export const beforeAll = ofTheFile('beforeAll');
export const beforeEach = ofTheFile('beforeEach');
export const describe = ofTheFile('describe');
export const expect = ofTheFile('expect');
export const it = ofTheFile('it');
export const jest = ofTheFile('jest');
export const test = ofTheFile('test');
