import { type DocumentNode, Kind, parse, valueFromASTUntyped } from 'graphql';

/** A subgraph as the supergraph names it. */
export interface NamedSubgraph {
  readonly name: string;
  /** Where it said to answer when the supergraph was composed. */
  readonly url: string;
}

/**
 * The subgraphs that a supergraph was composed of, from its enum `join__Graph`.
 *
 * @throws where the text is no supergraph
 */
export function subgraphsIn(supergraph: string): readonly NamedSubgraph[] {
  const graphs = document(supergraph).definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph' ? (definition.values ?? []) : [],
  );
  if (graphs.length === 0) throw new Error('The supergraph names no subgraphs: expected the text of a composed supergraph.');
  return graphs.flatMap(({ directives }) => directives ?? []).flatMap(({ name, arguments: given = [] }) => {
    if (name.value !== 'join__graph') return [];
    const text = (argument: string): string => {
      const node = given.find((each) => each.name.value === argument);
      return node ? String(valueFromASTUntyped(node.value)) : '';
    };
    return [{ name: text('name'), url: text('url') }];
  });
}

/** The variable that holds a subgraph's address, e.g. `REGIONAL_DATA_URL` for `regional-data`. */
export function urlVariable(subgraph: string): string {
  return variable(subgraph, 'URL');
}

/** A variable that is about one subgraph, e.g. `REGIONAL_DATA_TIMEOUT_MS`. */
export function variable(subgraph: string, what: string): string {
  return `${subgraph.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_${what}`;
}

function document(supergraph: string): DocumentNode {
  try {
    return parse(supergraph, { noLocation: true });
  } catch (cause) {
    throw new Error(`The supergraph cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
