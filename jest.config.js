const summary = process.env['REGIOGRAAF_TEST_SUMMARY'];

/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/{gateway,packages/*,subgraphs/*}/src/**/*.test.ts', '<rootDir>/test/**/*.test.ts', '<rootDir>/lint/*.test.js'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/national/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      },
    ],
  },
  reporters: ['default', ...(summary ? [['<rootDir>/.ci/counts.reporter.js', { file: summary }]] : [])],
  testEnvironment: '<rootDir>/packages/test-runner/dist/test-environment.js',
  testRunner: '<rootDir>/packages/test-runner/dist/test-runner.js',
  globalSetup: '<rootDir>/packages/subgraph-kit/dist/testing/run/before.js',
  globalTeardown: '<rootDir>/packages/subgraph-kit/dist/testing/run/after.js',
  setupFilesAfterEnv: ['<rootDir>/packages/subgraph-kit/dist/testing/run/each.js'],
  // Far beyond what any test takes on a machine that does much else: only what hangs is to be told so.
  testTimeout: 600_000,
  // The embedded database is a few hundred megabytes a piece.
  maxWorkers: 2,
};
