import { Kind, type ConstDirectiveNode } from 'graphql';
import { isEntity, isRepeated } from './entities.js';
import type { Type } from './parts.js';
import type { Subgraph } from './subgraph.js';

/** Whose an entity is. `contenders` are the subgraphs that all look like its owner, where it is not clear. */
export interface Ownership {
  owner: string;
  contenders: readonly string[];
}

/**
 * The owners of the entities that several subgraphs define, by type.
 *
 * A subgraph that only refers to an entity (by key alone, with keys it cannot resolve, or by `extend`) does not own it. One that adds
 * fields looks like an owner, key and all, so among those it is the one that describes the type.
 */
export function ownerships(subgraphs: readonly Subgraph[]): Map<string, Ownership> {
  const entities = subgraphs.flatMap((subgraph) => [...subgraph.types.values()].filter((type) => isEntity(type, subgraph)));
  const names = new Set(entities.map(({ name }) => name));
  const shared = [...names].map((name) => [name, subgraphs.filter(({ types }) => types.has(name))] as const);
  return new Map(shared.filter(([, among]) => among.length > 1).map(([name, among]) => [name, ownership(name, among)]));
}

/** Whether the type belongs to another subgraph, so that fields here are additions to it. */
export function isForeign(type: Type, subgraph: Subgraph, owners: ReadonlyMap<string, Ownership>): boolean {
  const owner = owners.get(type.name)?.owner;
  return owner !== undefined && owner !== subgraph.name;
}

function ownership(name: string, subgraphs: readonly Subgraph[]): Ownership {
  const full = subgraphs.filter((subgraph) => !isReference(subgraph.types.get(name)!, subgraph));
  const candidates = full.length > 0 ? full : subgraphs;
  const described = candidates.filter(({ types }) => types.get(name)?.description);
  const contenders = described.length > 0 ? described : candidates;
  const [first, ...others] = contenders.toSorted((a, b) => ownFields(name, b) - ownFields(name, a));
  return { owner: first!.name, contenders: others.length > 0 ? contenders.map((subgraph) => subgraph.name) : [] };
}

function isReference(type: Type, subgraph: Subgraph): boolean {
  const keys = subgraph.applied(type, 'key');
  const isUnresolvable = keys.length > 0 && keys.every(isNotResolvable);
  const isExtension = type.onlyExtended || subgraph.applied(type, 'extends').length > 0;
  return isUnresolvable || isExtension || type.fields.every((field) => isRepeated(field, type, subgraph));
}

function ownFields(name: string, subgraph: Subgraph): number {
  const type = subgraph.types.get(name)!;
  return type.fields.filter((field) => !isRepeated(field, type, subgraph)).length;
}

function isNotResolvable(key: ConstDirectiveNode): boolean {
  return key.arguments?.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value) ?? false;
}
