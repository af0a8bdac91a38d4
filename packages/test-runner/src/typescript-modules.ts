import { createScriptTransformer } from '@jest/transform';
import type { Config } from '@jest/types';
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const JEST_GLOBALS = new URL('./jest-globals.js', import.meta.url).href;
const ESM = { instrument: false, collectCoverage: false, collectCoverageFrom: [] as string[], coverageProvider: 'v8', supportsDynamicImport: true, supportsExportNamespaceFrom: true, supportsStaticESM: true, supportsTopLevelAwait: true } as const;

/** The source maps of what was compiled, by the file's path and by its address. */
const sourceMaps = new Map<string, string>();

async function register(config: Config.ProjectConfig): Promise<Map<string, string>> {
  const transformer = await createScriptTransformer(config);
  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier === '@jest/globals') return { url: JEST_GLOBALS, format: 'module', shortCircuit: true };
      if (context.parentURL?.endsWith('.ts') && /^\.\.?\/.*\.js$/.test(specifier)) {
        const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
        if (existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
      }
      return next(specifier, context);
    },
    load: (url, context, next) => {
      if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
      const file = fileURLToPath(url);
      const { code, sourceMapPath } = transformer.transform(file, ESM);
      if (sourceMapPath) sourceMaps.set(file, sourceMapPath).set(url, sourceMapPath);
      return { format: 'module', source: code, shortCircuit: true };
    },
  });
  return sourceMaps;
}

let registered: Promise<Map<string, string>> | undefined;

/** From now on this process imports TypeScript, compiled as Jest's configuration says and kept in its cache. @returns the source maps of what is imported */
export function importTypeScript(config: Config.ProjectConfig): Promise<Map<string, string>> {
  registered ??= register(config);
  return registered;
}
