import { Kind, type TypeNode } from 'graphql';
import type { Finding } from '../finding.js';
import { outputFields } from '../subgraph/fields.js';
import { isForeign, ownerships } from '../subgraph/ownership.js';
import type { Subgraph } from '../subgraph/subgraph.js';
import { namedType } from '../subgraph/type-nodes.js';

/**
 * No `!` on another subgraph's type itself, in a list neither: what is referred to may not be known there at the moments of a request,
 * and must not take what refers to it along.
 */
export function references(subgraphs: readonly Subgraph[]): Finding[] {
  const owners = ownerships(subgraphs);
  return subgraphs.flatMap((subgraph) =>
    outputFields(subgraph)
      .filter(({ field }) => isNonNullItself(field.type) && isReference(namedType(field.type), subgraph))
      .map(({ field }) => ({
        rule: 'references',
        place: `${subgraph.name}: ${field.path}`,
        message: `must allow null for each ${namedType(field.type)}: another subgraph says whether it is there`,
      })),
  );

  function isReference(name: string, subgraph: Subgraph): boolean {
    const type = subgraph.types.get(name);
    return type !== undefined && (isForeign(type, subgraph, owners) || type.members.some((member) => isReference(member, subgraph)));
  }
}

function isNonNullItself(type: TypeNode): boolean {
  if (type.kind === Kind.NAMED_TYPE) return false;
  return type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.NAMED_TYPE ? true : isNonNullItself(type.type);
}
