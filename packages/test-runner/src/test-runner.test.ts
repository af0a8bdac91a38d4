import { expect, test } from '@jest/globals';
import { runJest } from './testing/jest-run.js';

const SHARED = `export const seen = [];
export const thing = { name: () => 'its own' };`;

test('files share modules, and nothing else that one of them leaves behind', async () => {
  const { exit, files } = await runJest(
    {
      'shared.js': SHARED,
      'a.test.js': `import { expect, jest, test } from '@jest/globals';
import { seen, thing } from './shared.js';
jest.setTimeout(50);
process.env.LEFT = 'behind';
process.env.PATH = 'nowhere';
process.chdir('/');
test('leaves much', () => {
  seen.push('a');
  jest.spyOn(thing, 'name').mockReturnValue('another');
  jest.useFakeTimers({ now: 0 });
  expect([thing.name(), Date.now()]).toEqual(['another', 0]);
});
test('takes too long', () => new Promise(() => {}));
test('expects what it does not get', () => { expect.assertions(2); expect(1).toBe(1); });`,
      'b.test.js': `import { expect, test } from '@jest/globals';
import { seen, thing } from './shared.js';
test('finds shared modules', () => { expect(seen).toEqual(['a']); });
test('finds all else as it was', async () => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([thing.name(), process.env.LEFT, process.env.PATH === 'nowhere', process.cwd() === '/']).toEqual(['its own', undefined, false, false]);
  expect(Date.now()).toBeGreaterThan(1e12);
  expect([[], 1, new Error('x')]).toEqual([expect.any(Array), expect.any(Number), expect.any(Error)]);
});`,
    },
    '--runInBand',
  );
  expect({ exit, files }).toEqual({
    exit: 1,
    files: {
      'a.test.js': { 'leaves much': 'passed', 'takes too long': 'failed', 'expects what it does not get': 'failed' },
      'b.test.js': { 'finds shared modules': 'passed', 'finds all else as it was': 'passed' },
    },
  });
});

test('a file that cannot be loaded, that rejects unseen or that takes its process with it is told, and the others run', async () => {
  const { exit, files } = await runJest(
    {
      'a.test.js': `import './nowhere.js';`,
      'b.test.js': `import { test } from '@jest/globals';
test('goes', () => { process.kill(process.pid, 'SIGKILL'); return new Promise(() => {}); });`,
      'c.test.js': `import { expect, test } from '@jest/globals';
test('rejects unseen', async () => { void Promise.reject(new Error('unseen')); await new Promise((resolve) => setTimeout(resolve, 20)); });
test('stays', () => { expect(1).toBe(1); });`,
      'd.test.js': `import { expect, jest, test } from '@jest/globals';
test('replaces a module', () => { expect(() => jest.unstable_mockModule('./shared.js', () => ({}))).toThrow('test files share their modules'); });`,
    },
    '--maxWorkers=2',
  );
  expect({ exit, files }).toEqual({
    exit: 1,
    files: {
      'a.test.js': expect.stringContaining('nowhere.js'),
      'b.test.js': expect.stringContaining('SIGKILL'),
      'c.test.js': { 'rejects unseen': 'failed', stays: 'passed' },
      'd.test.js': { 'replaces a module': 'passed' },
    },
  });
});
