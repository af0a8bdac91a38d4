import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { tracedSource } from '../telemetry/traced-source.js';
import { urlVariable } from '../supergraph/names.js';
import type { Endpoints } from './endpoints.js';
import { guardedSource } from './guarded-source.js';
import { localSource } from './local-source.js';
import type { RawSource, Source } from './source.js';
import type { Subgraph, Subgraphs } from './subgraph.js';

export interface Reaching {
  readonly endpoints: Endpoints;
  /** Milliseconds that a subgraph in this process may take. */
  readonly timeoutMs: number;
  readonly log: Log;
}

/**
 * How each subgraph is asked, by its name in the supergraph.
 *
 * @throws naming a subgraph of the supergraph that is not configured, or the other way round
 */
export function sourcesOf(names: readonly string[], subgraphs: Subgraphs, reaching: Reaching): ReadonlyMap<string, Source> {
  const unknown = Object.keys(subgraphs).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`The supergraph has no subgraph "${unknown}" (${urlVariable(unknown)}); it has: ${names.join(', ')}.`);
  }
  return new Map(
    names.map((name) => [name, tracedSource(name, guardedSource(sourceOf(name, subgraphs[name], reaching), { subgraph: name, log: reaching.log }))]),
  );
}

function sourceOf(name: string, subgraph: Subgraph | undefined, { endpoints, timeoutMs }: Reaching): RawSource {
  if (!subgraph) throw new Error(`Subgraph "${name}" of the supergraph is not configured: set ${urlVariable(name)} to its address.`);
  if ('execute' in subgraph) return localSource(subgraph.execute, timeoutMs);
  const endpoint = endpoints.of(name, subgraph);
  return (request, asking) => endpoint.ask(request, asking);
}
