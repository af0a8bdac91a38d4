import {
  Kind,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  type DefinitionNode,
  type DirectiveDefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';
import type { Argument, DirectiveDefinition, Field, Part, Type, TypeKind } from './parts.js';

const KINDS: Record<TypeDefinitionNode['kind'] | TypeExtensionNode['kind'], TypeKind> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'OBJECT',
  [Kind.OBJECT_TYPE_EXTENSION]: 'OBJECT',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'INTERFACE',
  [Kind.INTERFACE_TYPE_EXTENSION]: 'INTERFACE',
  [Kind.UNION_TYPE_DEFINITION]: 'UNION',
  [Kind.UNION_TYPE_EXTENSION]: 'UNION',
  [Kind.ENUM_TYPE_DEFINITION]: 'ENUM',
  [Kind.ENUM_TYPE_EXTENSION]: 'ENUM',
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'INPUT',
  [Kind.INPUT_OBJECT_TYPE_EXTENSION]: 'INPUT',
  [Kind.SCALAR_TYPE_DEFINITION]: 'SCALAR',
  [Kind.SCALAR_TYPE_EXTENSION]: 'SCALAR',
};

/** The fields by which a gateway reads a subgraph; they are federation's, on whichever root they stand. */
const FEDERATION_FIELDS = new Set(['_service', '_entities']);

/** The types that these definitions and extensions make, by name. */
export function typesOf(definitions: readonly DefinitionNode[]): Map<string, Type> {
  const types = new Map<string, Type>();
  for (const node of definitions) {
    if (!isTypeDefinitionNode(node) && !isTypeExtensionNode(node)) continue;
    const part = typeOf(node);
    const earlier = types.get(part.name);
    types.set(part.name, earlier ? merged(earlier, part) : part);
  }
  return types;
}

export function directiveOf(node: DirectiveDefinitionNode): DirectiveDefinition {
  const part = partOf(node, `@${node.name.value}`);
  return {
    ...part,
    args: (node.arguments ?? []).map((argument) => argumentOf(argument, part.path)),
    locations: node.locations.map(({ value }) => value),
  };
}

function typeOf(node: TypeDefinitionNode | TypeExtensionNode): Type {
  const fields = 'fields' in node ? (node.fields ?? []) : [];
  const path = node.name.value;
  return {
    ...partOf(node, path),
    kind: KINDS[node.kind],
    onlyExtended: isTypeExtensionNode(node),
    fields: fields.filter(({ name }) => !FEDERATION_FIELDS.has(name.value)).map((field) => fieldOf(field, path)),
    values: 'values' in node ? (node.values ?? []).map((value) => partOf(value, `${path}.${value.name.value}`)) : [],
    members: 'types' in node ? (node.types ?? []).map(({ name }) => name.value) : [],
  };
}

function merged(a: Type, b: Type): Type {
  return {
    ...a,
    description: a.description ?? b.description,
    onlyExtended: a.onlyExtended && b.onlyExtended,
    directives: [...a.directives, ...b.directives],
    fields: [...a.fields, ...b.fields],
    values: [...a.values, ...b.values],
    members: [...a.members, ...b.members],
  };
}

function fieldOf(node: FieldDefinitionNode | InputValueDefinitionNode, type: string): Field {
  const path = `${type}.${node.name.value}`;
  const args = 'arguments' in node ? (node.arguments ?? []) : [];
  return { ...partOf(node, path), type: node.type, args: args.map((argument) => argumentOf(argument, path)) };
}

function argumentOf(node: InputValueDefinitionNode, path: string): Argument {
  return { ...partOf(node, `${path}(${node.name.value}:)`), type: node.type };
}

function partOf(
  node: TypeDefinitionNode | TypeExtensionNode | FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode | DirectiveDefinitionNode,
  path: string,
): Part {
  const description = 'description' in node ? node.description?.value.trim() : undefined;
  const directives = 'directives' in node ? (node.directives ?? []) : [];
  return { name: node.name.value, path, directives, ...(description && { description }) };
}
