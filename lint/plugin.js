import { declaredImports } from './rules/declared-imports.js';
import { layers } from './rules/layers.js';
import { publicEntries } from './rules/public-entries.js';
import { relativeImports } from './rules/relative-imports.js';
import { resolverImports } from './rules/resolver-imports.js';

/** The rules of this repository that no linter ships. */
const plugin = {
  meta: { name: 'regiograaf' },
  rules: {
    layers,
    'resolver-imports': resolverImports,
    'public-entries': publicEntries,
    'declared-imports': declaredImports,
    'relative-imports': relativeImports,
  },
};

export default plugin;
