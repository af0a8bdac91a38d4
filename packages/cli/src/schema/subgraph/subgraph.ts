import { Kind, specifiedDirectives, type ConstDirectiveNode, type DefinitionNode, type DocumentNode } from 'graphql';
import { linksOf, type Links } from './links.js';
import type { DirectiveDefinition, Part, Type } from './parts.js';
import { parseSource, type SubgraphSource } from './source.js';
import { directiveOf, typesOf } from './types.js';

/** A subgraph's own schema, read: what federation itself brings along is left out. */
export interface Subgraph {
  name: string;
  types: ReadonlyMap<string, Type>;
  directives: readonly DirectiveDefinition[];
  /** The names of Query, Mutation and Subscription. */
  roots: ReadonlySet<string>;
  /** The applications on a part of federation's directive of this name, whatever this subgraph calls it. */
  applied: (part: Part, directive: string) => ConstDirectiveNode[];
}

/** @throws CompositionError if the text is no GraphQL */
export function readSubgraph(source: SubgraphSource): Subgraph {
  const document = parseSource(source);
  const links = linksOf(document);
  const own = document.definitions.filter((definition) => !isMachinery(definition, links));
  return {
    name: source.name,
    types: typesOf(own),
    directives: own.filter((definition) => definition.kind === Kind.DIRECTIVE_DEFINITION).map(directiveOf),
    roots: rootsOf(document),
    applied: (part, directive) => part.directives.filter(({ name }) => name.value === links.localName(directive)),
  };
}

function isMachinery(definition: DefinitionNode, links: Links): boolean {
  const name = ('name' in definition && definition.name?.value) || '';
  if (definition.kind !== Kind.DIRECTIVE_DEFINITION) return name.startsWith('_') || links.isLinked(name);
  return links.isLinked(`@${name}`) || specifiedDirectives.some((directive) => directive.name === name);
}

function rootsOf({ definitions }: DocumentNode): Set<string> {
  const schemas = definitions.filter(({ kind }) => kind === Kind.SCHEMA_DEFINITION || kind === Kind.SCHEMA_EXTENSION);
  const named = schemas.flatMap((schema) => ('operationTypes' in schema ? (schema.operationTypes ?? []) : []));
  const isDefined = schemas.some(({ kind }) => kind === Kind.SCHEMA_DEFINITION);
  return new Set([...named.map(({ type }) => type.name.value), ...(isDefined ? [] : ['Query', 'Mutation', 'Subscription'])]);
}
