import { composeServices } from '@apollo/composition';
import { Supergraph, defaultPrintOptions, printSchema, shallowOrderPrintedDefinitions } from '@apollo/federation-internals';
import { CompositionError, problemOf } from './composition-error.js';
import { parseSource, type SubgraphSource } from './subgraph/source.js';

/** The one graph as SDL: with the marks a gateway plans by, and as a client sees it. */
export interface ComposedSchema {
  supergraph: string;
  api: string;
}

/**
 * Composes the subgraphs; the order in which they are given does not matter.
 *
 * @throws CompositionError with every problem, its subgraphs and its lines
 */
export function compose(subgraphs: readonly SubgraphSource[]): ComposedSchema {
  const composed = composeServices(
    subgraphs.map((source) => ({ name: source.name, url: source.url ?? '', typeDefs: parseSource(source) })),
  );
  if (composed.errors) throw new CompositionError(composed.errors.map(problemOf));
  return { supergraph: endingInNewline(composed.supergraphSdl), api: apiOf(composed.supergraphSdl) };
}

function apiOf(supergraph: string): string {
  // Without a list of supported features any is read: the rules on who may see what belong to the graph.
  const api = Supergraph.build(supergraph, { supportedFeatures: null }).apiSchema();
  return endingInNewline(printSchema(api, shallowOrderPrintedDefinitions(defaultPrintOptions)));
}

function endingInNewline(text: string): string {
  return `${text.trimEnd()}\n`;
}
