import { Kind, Source, parse, print, type DefinitionNode, type DocumentNode } from 'graphql';
import { CompositionError, problemOf } from '../composition-error.js';
import { compareText } from '../order.js';

/** A subgraph's schema as it prints itself. */
export interface SubgraphSource {
  name: string;
  /** Where the supergraph says it answers. A gateway reads the real address from its configuration. */
  url?: string;
  sdl: string;
}

/** @throws CompositionError with subgraph and line, if the text is no GraphQL */
export function parseSource({ name, sdl }: SubgraphSource): DocumentNode {
  try {
    return parse(new Source(sdl, name));
  } catch (error) {
    throw new CompositionError([problemOf(error)]);
  }
}

/** The same schema with its definitions in one order, so that the order in which classes load never shows in a diff. */
export function canonicalSource(source: SubgraphSource): SubgraphSource {
  const definitions = parseSource(source).definitions.toSorted((a, b) => rank(a) - rank(b) || compareText(nameOf(a), nameOf(b)));
  return { ...source, sdl: `${print({ kind: Kind.DOCUMENT, definitions })}\n` };
}

function rank({ kind }: DefinitionNode): number {
  if (kind === Kind.SCHEMA_DEFINITION || kind === Kind.SCHEMA_EXTENSION) return 0;
  return kind === Kind.DIRECTIVE_DEFINITION ? 1 : 2;
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition ? (definition.name?.value ?? '') : '';
}
