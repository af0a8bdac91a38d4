import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { plannerApart } from '../planning/planner-apart.js';
import { plannerHere } from '../planning/planner-here.js';
import { Plans } from '../planning/plans.js';
import type { PlanningSettings } from '../planning/settings.js';
import type { Source } from '../subgraphs/source.js';
import { type Reaching, sourcesOf } from '../subgraphs/sources.js';
import type { Subgraphs } from '../subgraphs/subgraph.js';
import { type NamedSubgraph, subgraphsIn } from './names.js';
import { loadSupergraph, type Supergraph } from './supergraph.js';

/** One supergraph at work. A request that began with it ends with it. */
export interface GraphVersion {
  readonly supergraph: Supergraph;
  readonly plans: Plans;
  readonly subgraphs: Subgraphs;
  readonly sources: ReadonlyMap<string, Source>;
  readonly log: Log;
}

/** How each subgraph is reached; where it depends on the supergraph, a function of what that names. */
export type SubgraphsOf = Subgraphs | ((named: readonly NamedSubgraph[]) => Subgraphs);

/** What planning may take, in a thread of its own; `here` plans in this one, without bounds. */
export type Planning = PlanningSettings | 'here';

/** @throws where the text is no supergraph that can be served, or one of its subgraphs is not configured */
export function graphVersion(text: string, subgraphsOf: SubgraphsOf, { planning, ...reaching }: Reaching & { planning: Planning }): GraphVersion {
  const named = subgraphsIn(text);
  const subgraphs = typeof subgraphsOf === 'function' ? subgraphsOf(named) : subgraphsOf;
  const sources = sourcesOf(named.map(({ name }) => name), subgraphs, reaching);
  const supergraph = loadSupergraph(text);
  const planner = planning === 'here' ? plannerHere(supergraph) : plannerApart(text, planning);
  return { supergraph, plans: new Plans(planner), subgraphs, sources, log: reaching.log };
}
