import { subgraph as contracts } from '@regiograaf/contracts';
import { subgraph as organisations } from '@regiograaf/organisations';
import { subgraph as regionalData } from '@regiograaf/regional-data';
import type { SubgraphDescription } from '@regiograaf/subgraph-kit';
import { subgraph as wijken } from '@regiograaf/wijken';

/** The subgraphs of Regiograaf. */
export const subgraphs: readonly SubgraphDescription[] = [organisations, wijken, regionalData, contracts];
