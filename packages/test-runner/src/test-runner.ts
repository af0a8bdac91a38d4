import type { JestEnvironment } from '@jest/environment';
import type { TestResult } from '@jest/test-result';
import type { Config } from '@jest/types';
import type * as jestGlobals from '@jest/globals';
import type jestRuntime from 'jest-runtime';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { currentGlobals } from './current-globals.js';
import { importTypeScript } from './typescript-modules.js';

const require = createRequire(import.meta.url);
const circus = require('jest-circus/runner') as { default: Framework } | Framework;

type Runtime = jestRuntime.default;
type Framework = (...given: FrameworkArguments) => Promise<TestResult>;
type FrameworkArguments = [Config.GlobalConfig, Config.ProjectConfig, JestEnvironment, Runtime, string, ...unknown[]];

/** Where Jest keeps who listens to a test file's events. */
const LISTENERS = Symbol.for('EVENT_HANDLERS');

const REPLACING_MODULES = ['createMockFromModule', 'doMock', 'isolateModules', 'isolateModulesAsync', 'mock', 'requireMock', 'resetModules', 'setMock', 'unstable_mockModule'];

/**
 * Runs a test file as Jest does, but for one thing: modules are imported by Node itself, once for all test files of a process. Left to
 * itself Jest evaluates all that a file imports anew for that file, which takes longer than most tests do.
 */
// oxlint-disable-next-line import/no-default-export -- The test runner takes a default export.
export default async function runTestFile(...given: FrameworkArguments): Promise<TestResult> {
  const [globalConfig, config, environment, runtime, testPath, ...more] = given;
  const framework = 'default' in circus ? circus.default : circus;
  // The file asks for Jest's own environment, and so for modules of its own.
  if (environment.getVmContext()) return framework(...given);
  if (globalConfig.watch || globalConfig.watchAll) throw new Error('Test files share their modules, so a change is seen by the next run only: run without --watch');
  const sourceMaps = await importTypeScript(config);
  const native = Object.create(runtime, {
    requireInternalModule: { value: freshly },
    unstable_shouldLoadAsEsm: { value: () => true },
    unstable_importModule: {
      value: async (path: string): Promise<void> => {
        currentGlobals.tell(globalsOf(runtime, testPath));
        try {
          await import(pathToFileURL(path).href);
        } finally {
          for (const [file, map] of sourceMaps) (runtime.getSourceMaps() as Map<string, string>).set(file, map);
        }
      },
    },
  }) as Runtime;
  return framework(globalConfig, config, environment, native, testPath, ...more);
}

/** The part of Jest that holds the state of one test file, new for each. */
function freshly(path: string): unknown {
  Reflect.deleteProperty(globalThis, LISTENERS);
  delete require.cache[path];
  return require(path);
}

function globalsOf(runtime: Runtime, testPath: string): typeof jestGlobals {
  const globals = runtime.requireModuleOrMock<typeof jestGlobals>(testPath, '@jest/globals');
  for (const name of REPLACING_MODULES) {
    (globals.jest as unknown as Record<string, () => never>)[name] = () => {
      throw new Error(`jest.${name} has no effect, because test files share their modules: hand in what the test replaces, or ask for modules of its own with @jest-environment node`);
    };
  }
  return globals;
}
