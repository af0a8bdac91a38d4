import { type ConstDirectiveNode, type DocumentNode, Kind, type SchemaDefinitionNode, type SchemaExtensionNode, valueFromASTUntyped } from 'graphql';

/** The directives that say who may see what, each by the name that it has in this supergraph. */
export interface SecurityNames {
  readonly authenticated?: string;
  readonly requiresScopes?: string;
  readonly policy?: string;
}

type Feature = keyof SecurityNames;

const FEATURE_URL = /^https:\/\/specs\.apollo\.dev\/(authenticated|requiresScopes|policy)\/v0\.\d+$/;

interface Link {
  url?: string;
  as?: string;
  import?: (string | { name: string; as?: string })[];
}

/** Reads what the schema's links call the directives: a supergraph may import them under other names. */
export function securityNames(supergraph: DocumentNode): SecurityNames {
  const links = supergraph.definitions.filter(isSchema).flatMap(({ directives = [] }) => directives.map(linkOf));
  return Object.fromEntries(links.flatMap((link) => {
    const feature = featureOf(link);
    return feature ? [[feature, nameOf(feature, link)]] : [];
  }));
}

/**
 * The supergraph without the purpose of these features, which stops a gateway that does not know them from serving it.
 * This one does: it enforces them before it plans. Any other feature for security keeps its purpose, and stops it.
 */
export function withoutPurpose(supergraph: DocumentNode): DocumentNode {
  const purposeless = (directive: ConstDirectiveNode): ConstDirectiveNode =>
    featureOf(linkOf(directive)) ? { ...directive, arguments: directive.arguments?.filter(({ name }) => name.value !== 'for') } : directive;
  return {
    ...supergraph,
    definitions: supergraph.definitions.map((each) => (isSchema(each) ? { ...each, directives: each.directives?.map(purposeless) } : each)),
  };
}

function isSchema(node: DocumentNode['definitions'][number]): node is SchemaDefinitionNode | SchemaExtensionNode {
  return node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION;
}

function linkOf({ name, arguments: given = [] }: ConstDirectiveNode): Link {
  return name.value === 'link' ? Object.fromEntries(given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)])) : {};
}

function featureOf({ url = '' }: Link): Feature | undefined {
  return FEATURE_URL.exec(url)?.[1] as Feature | undefined;
}

function nameOf(feature: Feature, { as, import: imported = [] }: Link): string {
  const entry = imported.find((each) => (typeof each === 'string' ? each : each.name) === `@${feature}`);
  const name = typeof entry === 'object' ? entry.as : entry;
  return name?.slice(1) ?? as ?? feature;
}
