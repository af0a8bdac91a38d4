import type { GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { guardedSource } from './guarded-source.js';
import { localSource } from './local-source.js';
import { urlVariable } from './names.js';
import { remoteSource } from './remote-source.js';
import type { Subgraph, Subgraphs } from './subgraph.js';

/**
 * How each subgraph is asked, by its name in the supergraph.
 *
 * @throws naming a subgraph of the supergraph that is not configured, or the other way round
 */
export function sourcesOf(names: readonly string[], subgraphs: Subgraphs, log: Log): ReadonlyMap<string, GraphQLDataSource> {
  const unknown = Object.keys(subgraphs).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`The supergraph has no subgraph "${unknown}" (${urlVariable(unknown)}); it has: ${names.join(', ')}.`);
  }
  return new Map(names.map((name) => [name, guardedSource(sourceOf(name, subgraphs[name]), { subgraph: name, log })]));
}

function sourceOf(name: string, subgraph: Subgraph | undefined): GraphQLDataSource {
  if (!subgraph) throw new Error(`Subgraph "${name}" of the supergraph is not configured: set ${urlVariable(name)} to its address.`);
  return 'url' in subgraph ? remoteSource(subgraph.url) : localSource(subgraph.execute);
}
