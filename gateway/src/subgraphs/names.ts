import { type DocumentNode, Kind, parse, valueFromASTUntyped } from 'graphql';

/**
 * Names of the subgraphs that a supergraph was composed of, from its enum `join__Graph`.
 *
 * @throws where the text is no supergraph
 */
export function subgraphNames(supergraph: string): readonly string[] {
  const names = document(supergraph).definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph' ? (definition.values ?? []) : [],
  );
  if (names.length === 0) throw new Error('The supergraph names no subgraphs: expected the text of a composed supergraph.');
  return names.flatMap(({ directives }) => directives ?? []).flatMap(({ name, arguments: given }) => {
    const graph = name.value === 'join__graph' ? given?.find((argument) => argument.name.value === 'name') : undefined;
    return graph ? [String(valueFromASTUntyped(graph.value))] : [];
  });
}

/** The variable that holds a subgraph's address, e.g. `REGIONAL_DATA_URL` for `regional-data`. */
export function urlVariable(subgraph: string): string {
  return `${subgraph.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_URL`;
}

function document(supergraph: string): DocumentNode {
  try {
    return parse(supergraph, { noLocation: true });
  } catch (cause) {
    throw new Error(`The supergraph cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
