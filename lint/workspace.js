import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(fileURLToPath(new URL('..', import.meta.url)));

/**
 * A package of the workspace; the root is one too.
 *
 * @typedef {object} Package
 * @property {string} name
 * @property {string} folder from the root, e.g. `subgraphs/wijken`; empty for the root
 * @property {'subgraph' | 'gateway' | 'kit' | 'cli' | 'package' | 'test' | 'root'} kind
 * @property {ReadonlySet<string>} dependencies what it needs to run
 * @property {ReadonlySet<string>} devDependencies
 * @property {readonly string[]} entries its public files, e.g. `src/index.ts`
 */

/** @type {Map<string, Package>} */
const packages = new Map();

/** Path from the root, with forward slashes. */
export function fromRoot(/** @type {string} */ file) {
  return relative(ROOT, file).split(sep).join('/');
}

/**
 * The package that a file belongs to; what lies outside of the repository counts as the root's.
 *
 * @param {string} file absolute
 * @returns {Package}
 */
export function packageOf(file) {
  let folder = file.startsWith(ROOT + sep) ? dirname(file) : ROOT;
  while (folder !== ROOT && !existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  const known = packages.get(folder) ?? readPackage(folder);
  packages.set(folder, known);
  return known;
}

/** The package of the workspace with a name, or undefined. */
export function packageNamed(/** @type {string} */ name) {
  const short = name.replace(/^@regiograaf\//, '');
  if (short === name) return undefined;
  const folder = [short, `packages/${short}`, `subgraphs/${short}`].find((each) => existsSync(join(ROOT, each, 'package.json')));
  return folder === undefined ? undefined : packageOf(join(ROOT, folder, 'package.json'));
}

/** @returns {Package} */
function readPackage(/** @type {string} */ folder) {
  const { name, exports = {}, dependencies, peerDependencies, optionalDependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = fromRoot(folder);
  return {
    name,
    folder: path,
    kind: kindOf(path),
    dependencies: new Set(Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies })),
    devDependencies: new Set(Object.keys(devDependencies ?? {})),
    entries: Object.values(exports).map((entry) => String(entry.default).replace(/^\.\/dist\/(.*)\.js$/, 'src/$1.ts')),
  };
}

/** @returns {Package['kind']} */
function kindOf(/** @type {string} */ folder) {
  if (folder === '') return 'root';
  if (folder === 'gateway') return 'gateway';
  if (folder === 'test' || folder.startsWith('test/')) return 'test';
  if (folder === 'packages/subgraph-kit') return 'kit';
  if (folder === 'packages/cli') return 'cli';
  return folder.startsWith('subgraphs/') ? 'subgraph' : 'package';
}
