import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OXLINT = join(ROOT, 'node_modules/oxlint/bin/oxlint');

const PACKAGES = {
  gateway: { name: '@regiograaf/gateway', exports: { '.': { default: './dist/index.js' } }, dependencies: ['@regiograaf/subgraph-kit', '@regiograaf/wijken', '@regiograaf/cli'] },
  test: { name: '@regiograaf/test', devDependencies: ['@regiograaf/cli', '@regiograaf/wijken', '@regiograaf/gateway'] },
  'packages/cli': { name: '@regiograaf/cli', dependencies: ['@regiograaf/wijken', '@regiograaf/gateway'] },
  'packages/subgraph-kit': {
    name: '@regiograaf/subgraph-kit',
    exports: { '.': { default: './dist/index.js' }, './protocol': { default: './dist/protocol.js' }, './testing': { default: './dist/testing/index.js' } },
    dependencies: ['@regiograaf/wijken', '@regiograaf/gateway', '@regiograaf/cli', 'reflect-metadata'],
  },
  'packages/views': { name: '@regiograaf/views', dependencies: ['@regiograaf/wijken'] },
  'subgraphs/contracts': { name: '@regiograaf/contracts' },
  'subgraphs/wijken': {
    name: '@regiograaf/wijken',
    exports: { '.': { default: './dist/subgraph.js' } },
    dependencies: ['@regiograaf/subgraph-kit', '@regiograaf/contracts', '@regiograaf/gateway', '@regiograaf/cli', 'graphql'],
    devDependencies: ['@jest/globals', 'fast-check'],
  },
};

/**
 * Lints files as if they stood in this repository, with its own configuration.
 *
 * @param {Record<string, string>} files text by path from the root
 * @returns {Promise<Map<string, { code: string, severity: string, message: string, help?: string }[]>>} what is wrong, by path
 */
export async function lint(files) {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'regiograaf-lint-')));
  try {
    for (const each of ['.oxlintrc.json', 'lint', 'package.json', 'tsconfig.base.json']) await cp(join(ROOT, each), join(root, each), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
    for (const [folder, { dependencies, devDependencies, ...rest }] of Object.entries(PACKAGES)) {
      await write(join(root, folder, 'package.json'), JSON.stringify({ ...rest, type: 'module', dependencies: versions(dependencies), devDependencies: versions(devDependencies) }));
      await write(join(root, folder, 'tsconfig.json'), JSON.stringify({ extends: `${'../'.repeat(folder.split('/').length)}tsconfig.base.json` }));
    }
    for (const [path, text] of Object.entries(files)) await write(join(root, path), text);
    const { diagnostics } = JSON.parse(await run(root, Object.keys(files)));
    return Map.groupBy(diagnostics, ({ filename }) => filename.replaceAll('\\', '/'));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function versions(names = []) {
  return Object.fromEntries(names.map((name) => [name, '*']));
}

async function write(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function run(cwd, files) {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [OXLINT, '--format', 'json', ...files], { cwd, maxBuffer: 10_000_000 }, (error, stdout, stderr) => {
      // It exits with 1 when something is wrong in a file, which is what is asked here.
      if (error && error.code !== 1) reject(new Error(stderr || stdout, { cause: error }));
      else resolve(stdout);
    });
  });
}
