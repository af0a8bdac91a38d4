import { isRelative, onImports } from '../imports.js';
import { fromRoot, packageOf } from '../workspace.js';

const RULE = 'Only subgraph.ts imports resolvers: a noun may import what another noun is, never how it is resolved.';

export const resolverImports = {
  create(context) {
    const { kind, folder } = packageOf(context.filename);
    if (kind !== 'subgraph' || fromRoot(context.filename) === `${folder}/src/subgraph.ts`) return {};
    return onImports((specifier, node) => {
      if (isRelative(specifier) && /\.resolver(\.[jt]s)?$/.test(specifier)) context.report({ node, message: RULE });
    });
  },
};
