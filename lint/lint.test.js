import { beforeAll, describe, expect, test } from '@jest/globals';
import { lint } from './testing/workspace.js';

const WIJK = 'subgraphs/wijken/src/wijk';
const KIT = 'packages/subgraph-kit/src';

/** Path, text, and the rule that is broken; none where the text is right. */
const CASES = {
  'who may import whom': [
    [`${WIJK}/a1.ts`, `import { subgraph } from '@regiograaf/contracts';\nexport const a = [subgraph];`, 'regiograaf(layers)', 'A subgraph imports packages only'],
    [`${WIJK}/a2.resolver.ts`, `export type A = import('@regiograaf/contracts').B;`, 'regiograaf(layers)', 'never another subgraph'],
    [`${WIJK}/a3.ts`, `export const a = import('@regiograaf/gateway');`, 'regiograaf(layers)', 'the gateway'],
    [`${WIJK}/a4.ts`, `import type { Config } from '@regiograaf/cli';\nexport type A = Config;`, 'regiograaf(layers)', 'or the cli'],
    [`${WIJK}/a5.ts`, `import { Fact } from '@regiograaf/subgraph-kit';\nexport class A extends Fact {}`],
    ['gateway/src/a1.ts', `import { subgraph } from '@regiograaf/wijken';\nexport const a = [subgraph];`, 'regiograaf(layers)', 'The gateway imports no subgraph and no cli'],
    ['gateway/src/a2.ts', `import { start } from '@regiograaf/cli';\nexport const a = [start];`, 'regiograaf(layers)', 'The gateway imports no subgraph and no cli'],
    ['gateway/src/a3.ts', `import { hasScope } from '@regiograaf/subgraph-kit/protocol';\nexport const a = [hasScope];`],
    [`${KIT}/a1.ts`, `import { subgraph } from '@regiograaf/wijken';\nexport const a = [subgraph];`, 'regiograaf(layers)', 'The kit imports no subgraph, gateway or cli'],
    [`${KIT}/a2.ts`, `import { createGateway } from '@regiograaf/gateway';\nexport const a = [createGateway];`, 'regiograaf(layers)', 'The kit'],
    [`${KIT}/a3.ts`, `import { start } from '@regiograaf/cli';\nexport const a = [start];`, 'regiograaf(layers)', 'The kit'],
    ['packages/views/src/a1.ts', `import { subgraph } from '@regiograaf/wijken';\nexport const a = [subgraph];`, 'regiograaf(layers)', 'only the cli puts them together'],
    ['packages/cli/src/a1.ts', `import { createGateway } from '@regiograaf/gateway';\nimport { subgraph } from '@regiograaf/wijken';\nexport const a = [subgraph, createGateway];`],
    ['test/a1.ts', `import { subgraph } from '@regiograaf/wijken';\nexport const a = [subgraph];`],
  ],
  'a noun and another noun': [
    [`${WIJK}/b1.ts`, `import { BuurtResolver } from '../buurt/buurt.resolver.js';\nexport const b = [BuurtResolver];`, 'regiograaf(resolver-imports)', 'Only subgraph.ts imports resolvers'],
    [`${WIJK}/b2.test.ts`, `import { WijkResolver } from './wijk.resolver.js';\nexport const b = [WijkResolver];`, 'regiograaf(resolver-imports)', 'Only subgraph.ts imports resolvers'],
    [`${WIJK}/b3.ts`, `import { Buurt } from '../buurt/buurt.js';\nimport { BuurtConnection } from '../buurt/buurt.connection.js';\nexport const b = [Buurt, BuurtConnection];`],
    ['subgraphs/wijken/src/subgraph.ts', `import { BuurtResolver } from './buurt/buurt.resolver.js';\nexport const b = [BuurtResolver];`],
  ],
  'the environment': [
    [`${WIJK}/c1.ts`, `export const c = process.env['C'];`, 'eslint(no-restricted-properties)', 'The environment is read in config.ts only'],
    [`${WIJK}/c2.ts`, `import { env } from 'node:process';\nexport const c = env['C'];`, 'eslint(no-restricted-imports)', 'The environment is read in config.ts only'],
    [`${KIT}/testing/c3.ts`, `export const c = process.env['C'];`, 'eslint(no-restricted-properties)', 'The environment is read in config.ts only'],
    ['gateway/src/config.ts', `export const c = process.env['C'];`],
  ],
  'barrel files': [
    [`${WIJK}/index.ts`, `export const d = 1;`, 'regiograaf(public-entries)', 'No barrel files: index.ts is only'],
    [`${WIJK}/d1.ts`, `export { buurt } from '../buurt/buurt.js';`, 'regiograaf(public-entries)', 'only a package’s public entry exports what another file defines'],
    [`${WIJK}/d2.ts`, `export * from '../buurt/buurt.js';`, 'regiograaf(public-entries)', 'No barrel files'],
    [`${WIJK}/d3.ts`, `import { buurt } from '../buurt/buurt.js';\nexport { buurt };`, 'regiograaf(public-entries)', 'No barrel files'],
    [`${KIT}/index.ts`, `export { a } from './d4.js';`],
    [`${KIT}/protocol.ts`, `export type { A } from './d4.js';`],
    [`${KIT}/testing/index.ts`, `export * from './d4.js';`],
    ['gateway/src/index.ts', `export { a } from './d4.js';`],
  ],
  'declared imports': [
    [`${WIJK}/e1.ts`, `import { z } from 'zod';\nexport const e = z;`, 'regiograaf(declared-imports)', 'subgraphs/wijken/package.json does not name zod'],
    [`${WIJK}/e2.ts`, `import { property } from 'fast-check';\nexport const e = property;`, 'regiograaf(declared-imports)', 'names fast-check for development only'],
    [`${WIJK}/e3.test.ts`, `import { property } from 'fast-check';\nexport const e = property;`],
    [`${WIJK}/e4.ts`, `import type { Arbitrary } from 'fast-check';\nimport { join } from 'node:path';\nimport { parse } from 'graphql/language/parser.js';\nexport const e = (one: Arbitrary<string>): unknown => [one, join, parse];`],
  ],
  'paths': [
    [`${WIJK}/f1.ts`, `import { f } from './f';\nexport const g = f;`, 'regiograaf(relative-imports)', 'Relative imports end with .js'],
    [`${WIJK}/f2.ts`, `import { f } from '../f.ts';\nexport const g = f;`, 'regiograaf(relative-imports)', 'Relative imports end with .js'],
    [`${WIJK}/f3.ts`, `import { f } from '../../../contracts/src/f.js';\nexport const g = f;`, 'regiograaf(relative-imports)', 'Another package is imported by its name'],
    [`${WIJK}/f4.ts`, `import { path } from 'path';\nexport const g = path;`, 'unicorn(prefer-node-protocol)'],
    ['gateway/src/f5.ts', `import { six } from './f6.js';\nexport const five = (): unknown => six;`, 'import(no-cycle)'],
    ['gateway/src/f6.ts', `import { five } from './f5.js';\nexport const six = (): unknown => five;`, 'import(no-cycle)'],
  ],
  'what an import and an export look like': [
    [`${WIJK}/g1.ts`, `import { Buurt } from '../buurt/buurt.js';\nexport type G = Buurt;`, 'typescript(consistent-type-imports)'],
    [`${WIJK}/g2.resolver.ts`, `import { Buurt } from '../buurt/buurt.js';\nexport type G = Buurt;`],
    [`${WIJK}/g3.ts`, `export default 1;`, 'import(no-default-export)'],
    ['jest.config.js', `export default {};`],
  ],
  'parameters, output and size': [
    [`${WIJK}/h1.ts`, `export const h = (a: number, b: number, c: number, d: number): number => a + b + c + d;`, 'eslint(max-params)'],
    [`${WIJK}/h2.resolver.ts`, `export class H {\n  h(a: number, b: number, c: number, d: number): number {\n    return a + b + c + d;\n  }\n}`],
    [`${WIJK}/h3.ts`, `console.log('h');`, 'eslint(no-console)'],
    ['gateway/src/main.ts', `console.log('h');`],
    ['packages/cli/src/h/h.command.ts', `console.log('h');`],
    [`${WIJK}/h4.ts`, `${'\n'.repeat(200)}export const h = 1;`, 'eslint(max-lines)'],
    [`${WIJK}/h5.test.ts`, `${'\n'.repeat(200)}export const h = 1;`],
  ],
  'types and promises': [
    [`${WIJK}/i1.ts`, `async function i(): Promise<void> {}\ni();`, 'typescript(no-floating-promises)'],
    [`${WIJK}/i2.ts`, `const i = async (): Promise<void> => {};\n[1].forEach(i);`, 'typescript(no-misused-promises)'],
    [`${WIJK}/i3.ts`, `export const i = async (one: number): Promise<unknown> => [await one];`, 'typescript(await-thenable)'],
    [`${WIJK}/i4.ts`, `export const i: any = 1;`, 'typescript(no-explicit-any)'],
    [`${WIJK}/i5.ts`, `export const i = (text: string): string => JSON.parse(text);`, 'typescript(no-unsafe-return)'],
    [`${WIJK}/i6.ts`, `export function i(kind: 'a' | 'b'): void {\n  switch (kind) {\n    case 'a':\n      break;\n  }\n}`, 'typescript(switch-exhaustiveness-check)'],
    [`${WIJK}/i7.test.ts`, `import { expect, test } from '@jest/globals';\ntest.only('i', () => expect(1).toBe(1));`, 'jest(no-focused-tests)'],
  ],
};

/** Nothing else may be wrong with a file: the rest of its text keeps every rule. */
describe('the rules of the repository', () => {
  let found;
  beforeAll(async () => {
    found = await lint(Object.fromEntries(Object.values(CASES).flat()));
  });

  describe.each(Object.entries(CASES))('%s', (_, cases) => {
    test.each(cases.map(([path, , code = 'nothing', words = '']) => ({ path, code, words })))('$path: $code', ({ path, code, words }) => {
      // What these files import is not there, so its type is unknown.
      const problems = (found.get(path) ?? []).filter((problem) => problem.code === code || !problem.code.startsWith('typescript(no-unsafe-'));
      expect(problems.map((problem) => problem.code)).toEqual(code === 'nothing' ? [] : [code]);
      expect(problems.map(({ message, help }) => `${message} ${help ?? ''}`).join('')).toContain(words);
    });
  });
});
