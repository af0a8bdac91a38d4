import { Kind, valueFromASTUntyped, type DirectiveNode, type DocumentNode } from 'graphql';

/** The names by which a subgraph knows what it links from a specification, the directives of federation above all. */
export interface Links {
  /** What `name` of federation ('key', 'authenticated') is called in this subgraph. */
  localName: (name: string) => string;
  /** Whether this definition belongs to a linked specification and is not the subgraph's own. `@` before a directive. */
  isLinked: (name: string) => boolean;
}

interface Link {
  specification: string;
  namespace: string;
  imports: { name: string; as: string }[];
}

const SPECIFICATION = /\/([^/]+)\/v\d+\.\d+\/?$/;

export function linksOf(document: DocumentNode): Links {
  const links = document.definitions
    .filter((definition) => definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION)
    .flatMap(({ directives }) => (directives ?? []).filter(({ name }) => name.value === 'link').flatMap(linkOf));
  const federation = links.find(({ specification }) => specification === 'federation');
  const linked = new Set(['@link', ...links.flatMap(({ imports, namespace }) => [...imports.map((one) => one.as), `@${namespace}`])]);
  const prefixes = ['link__', ...links.map(({ namespace }) => `${namespace}__`)];
  return {
    localName(name) {
      if (!federation) return name;
      return federation.imports.find((one) => one.name === `@${name}`)?.as.slice(1) ?? `${federation.namespace}__${name}`;
    },
    isLinked: (name) => linked.has(name) || prefixes.some((prefix) => name.replace('@', '').startsWith(prefix)),
  };
}

function linkOf(directive: DirectiveNode): Link[] {
  const given = Object.fromEntries((directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
  const specification = SPECIFICATION.exec(String(given.url))?.[1];
  if (!specification) return [];
  const imports = (Array.isArray(given.import) ? given.import : []).map((one: string | { name: string; as?: string }) =>
    typeof one === 'string' ? { name: one, as: one } : { name: one.name, as: one.as ?? one.name },
  );
  return [{ specification, namespace: typeof given.as === 'string' ? given.as : specification, imports }];
}
