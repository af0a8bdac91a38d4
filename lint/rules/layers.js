import { onImports } from '../imports.js';
import { packageNamed, packageOf } from '../workspace.js';

// `cli` and `test` put the whole graph together: they may know everyone.
const BARRED = {
  subgraph: { from: ['subgraph', 'gateway', 'cli'], rule: 'A subgraph imports packages only: never another subgraph, the gateway or the cli.' },
  gateway: { from: ['subgraph', 'cli'], rule: 'The gateway imports no subgraph and no cli: it reads schema/supergraph.graphql.' },
  kit: { from: ['subgraph', 'gateway', 'cli'], rule: 'The kit imports no subgraph, gateway or cli: it holds no domain word.' },
  package: { from: ['subgraph', 'gateway', 'cli'], rule: 'A package imports no subgraph, gateway or cli; only the cli puts them together.' },
};

export const layers = {
  create(context) {
    const own = packageOf(context.filename);
    const barred = BARRED[own.kind];
    if (!barred) return {};
    return onImports((specifier, node) => {
      const other = packageNamed(specifier.split('/', 2).join('/'));
      if (other && other !== own && barred.from.includes(other.kind)) context.report({ node, message: barred.rule });
    });
  },
};
