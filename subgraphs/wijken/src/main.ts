import { runSubgraph } from '@regiograaf/subgraph-kit';
import { subgraph } from './subgraph.js';

await runSubgraph(subgraph);
