import { appendFileSync } from 'node:fs';

/** Adds a line to a file when a run ends: how many tests passed and how many failed. */
export default class CountsReporter {
  #file;

  constructor(_config, { file }) {
    this.#file = file;
  }

  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // A file that does not load has no tests that could fail.
    appendFileSync(this.#file, `${numPassedTests} ${numFailedTests + numRuntimeErrorTestSuites}\n`);
  }
}
