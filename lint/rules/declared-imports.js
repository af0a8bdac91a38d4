import { isBuiltin } from 'node:module';
import { isRelative, onImports } from '../imports.js';
import { fromRoot, packageOf } from '../workspace.js';

export const declaredImports = {
  create(context) {
    const { kind, folder, dependencies, devDependencies } = packageOf(context.filename);
    const manifest = `${folder && `${folder}/`}package.json`;
    // A test is never run by those who depend on its package.
    const isTest = kind === 'test' || kind === 'root' || /\.test\.ts$|\/src\/testing\//.test(fromRoot(context.filename));
    return onImports((specifier, node, typeOnly) => {
      if (isRelative(specifier) || isBuiltin(specifier)) return;
      const wanted = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
      if (dependencies.has(wanted) || (devDependencies.has(wanted) && (isTest || typeOnly))) return;
      const found = devDependencies.has(wanted) ? `names ${wanted} for development only, and this file is no test` : `does not name ${wanted}`;
      context.report({ node, message: `Every import is declared in its own package.json: ${manifest} ${found}.` });
    });
  },
};
