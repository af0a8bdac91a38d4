import { basename } from 'node:path';
import { fromRoot, packageOf } from '../workspace.js';

const INDEX = 'No barrel files: index.ts is only a package’s public entry, named in the `exports` of its package.json.';
const REEXPORT = 'No barrel files: only a package’s public entry exports what another file defines.';

export const publicEntries = {
  create(context) {
    const { folder, entries } = packageOf(context.filename);
    if (entries.some((entry) => fromRoot(context.filename) === `${folder}/${entry}`)) return {};
    const imported = new Set();
    return {
      Program(node) {
        if (/^index\.[cm]?[jt]s$/.test(basename(context.filename))) context.report({ node, message: INDEX });
      },
      ImportDeclaration({ specifiers }) {
        for (const { local } of specifiers) imported.add(local.name);
      },
      ExportAllDeclaration(node) {
        context.report({ node, message: REEXPORT });
      },
      'ExportNamedDeclaration:exit'(node) {
        if (node.source || node.specifiers.some(({ local }) => imported.has(local.name))) context.report({ node, message: REEXPORT });
      },
    };
  },
};
