import { dirname, resolve } from 'node:path';
import { isRelative, onImports } from '../imports.js';
import { packageOf } from '../workspace.js';

export const relativeImports = {
  create(context) {
    const own = packageOf(context.filename);
    return onImports((specifier, node) => {
      if (!isRelative(specifier)) return;
      const target = resolve(dirname(context.filename), specifier);
      if (packageOf(target) !== own) context.report({ node, message: 'Another package is imported by its name, never by a path into its folder.' });
      if (!specifier.endsWith('.js')) context.report({ node, message: 'Relative imports end with .js: that is the file that runs.' });
    });
  },
};
