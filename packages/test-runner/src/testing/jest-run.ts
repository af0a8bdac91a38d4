import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** One file after the other, by name. */
const IN_ORDER = `module.exports = class {
  sort(tests) { return [...tests].sort((one, other) => (one.path < other.path ? -1 : 1)); }
  shard(tests) { return tests; }
  allFailedTests(tests) { return tests; }
  cacheResults() {}
};`;

export interface JestRun {
  exit: number | null;
  output: string;
  /** Titles of the tests of each file with what became of them, or why the file failed as a whole. */
  files: Record<string, Record<string, string> | string>;
}

interface Report {
  testResults: { name: string; message: string; assertionResults: { title: string; status: string }[] }[];
}

/** Runs Jest on test files of its own, by their names, with this runner. */
export async function runJest(files: Readonly<Record<string, string>>, ...flags: string[]): Promise<JestRun> {
  const folder = await mkdtemp(join(tmpdir(), 'test-runner-'));
  const config = {
    rootDir: folder,
    testMatch: ['<rootDir>/*.test.js'],
    transform: {},
    testRunner: at('dist/test-runner.js'),
    testEnvironment: at('dist/test-environment.js'),
    testTimeout: 600_000,
    testSequencer: join(folder, 'in-order.cjs'),
  };
  try {
    const all = { ...files, 'in-order.cjs': IN_ORDER, 'package.json': '{ "type": "module" }', 'jest.config.json': JSON.stringify(config) };
    await Promise.all(Object.entries(all).map(([name, content]) => writeFile(join(folder, name), content)));
    const jest = at('../../node_modules/jest/bin/jest.js');
    const child = spawn(process.execPath, ['--no-warnings', jest, '--config', join(folder, 'jest.config.json'), '--json', `--outputFile=${join(folder, 'report.json')}`, ...flags], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => void child.once('close', resolve));
    const [output, exit] = await Promise.all([text(child.stderr), ended]);
    const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report;
    return { exit, output, files: Object.fromEntries(report.testResults.map((result) => [result.name.slice(folder.length + 1), outcome(result)])) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function outcome({ message, assertionResults }: Report['testResults'][number]): Record<string, string> | string {
  return assertionResults.length > 0 ? Object.fromEntries(assertionResults.map(({ title, status }) => [title, status])) : message;
}
