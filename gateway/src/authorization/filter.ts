import { type DocumentNode, type FieldNode, type GraphQLSchema, Kind, type NameNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { AccessRules } from './access-rules.js';
import { keyOf, type Requirement } from './requirement.js';

/** All that the fields of a document ask for, by their keys. */
export function requirementsIn(document: DocumentNode, schema: GraphQLSchema, rules: AccessRules): ReadonlyMap<string, Requirement> {
  const found = new Map<string, Requirement>();
  eachField(document, schema, (_, type, name) => {
    const requirement = rules.of(type, name);
    const key = keyOf(requirement);
    if (key) found.set(key, requirement);
    return undefined;
  });
  return found;
}

/**
 * The document without what is refused. In the place of each refused field stands one that gives nothing away, under a name of
 * its own, so that the answer shows where the field would have been: below which types, how often, and in which order.
 */
export function filtered(document: DocumentNode, schema: GraphQLSchema, { isRefused, prefix }: { isRefused: (type: string, field: string) => boolean; prefix: string }): DocumentNode {
  return eachField(document, schema, (node, type, name) => {
    if (!isRefused(type, name)) return undefined;
    const { kind, directives } = node;
    return { kind, directives, name: named('__typename'), alias: named(`${prefix}${responseName(node)}`) };
  });
}

/** A beginning of names that no field of the document has. */
export function freePrefix(document: DocumentNode): string {
  const taken = new Set<string>();
  visit(document, { Field: (node) => void taken.add(responseName(node)) });
  const free = (prefix: string): string => ([...taken].some((name) => name.startsWith(prefix)) ? free(`_${prefix}`) : prefix);
  return free('refused_');
}

export function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function eachField(document: DocumentNode, schema: GraphQLSchema, see: (node: FieldNode, type: string, field: string) => FieldNode | undefined): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType();
        const isMeta = node.name.value.startsWith('__');
        return parent && !isMeta ? see(node, parent.name, node.name.value) : undefined;
      },
    }),
  );
}

function named(value: string): NameNode {
  return { kind: Kind.NAME, value };
}
