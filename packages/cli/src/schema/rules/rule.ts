import type { Finding } from '../finding.js';
import type { Subgraph } from '../subgraph/subgraph.js';

/** What a schema must hold to, over all its subgraphs. Pure: the same subgraphs give the same findings. */
export type Rule = (subgraphs: readonly Subgraph[]) => Finding[];
