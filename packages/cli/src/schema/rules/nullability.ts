import { Kind } from 'graphql';
import type { Finding } from '../finding.js';
import { isRepeated } from '../subgraph/entities.js';
import { outputFields } from '../subgraph/fields.js';
import { isForeign, ownerships } from '../subgraph/ownership.js';
import type { Field, Part, Type } from '../subgraph/parts.js';
import type { Subgraph } from '../subgraph/subgraph.js';
import { namedType } from '../subgraph/type-nodes.js';

const RESTRICTIONS = ['authenticated', 'requiresScopes', 'policy'];

/** No `!` where a failing subgraph or a rule on who may see what leaves null: it would blank what stands around the field too. */
export function nullability(subgraphs: readonly Subgraph[]): Finding[] {
  const owners = ownerships(subgraphs);
  const restricted = restrictedTypes(subgraphs);
  return subgraphs.flatMap((subgraph) =>
    outputFields(subgraph)
      .filter(({ type, field }) => field.type.kind === Kind.NON_NULL_TYPE && !isRepeated(field, type, subgraph))
      .flatMap(({ type, field }) => reasons(field, type, subgraph).map((reason) => finding(subgraph, field, reason))),
  );

  function reasons(field: Field, type: Type, subgraph: Subgraph): string[] {
    if (subgraph.roots.has(type.name)) return ['it is a root field'];
    if (isForeign(type, subgraph, owners)) return [`it is added to a type of ${owners.get(type.name)?.owner}`];
    if (isRestricted(field, subgraph)) return ['not everyone may see it'];
    return restricted.has(namedType(field.type)) ? [`not everyone may see ${namedType(field.type)}`] : [];
  }
}

function restrictedTypes(subgraphs: readonly Subgraph[]): Set<string> {
  const types = subgraphs.flatMap((subgraph) => [...subgraph.types.values()].filter((type) => isRestricted(type, subgraph)));
  return new Set(types.map(({ name }) => name));
}

function isRestricted(part: Part, { applied }: Subgraph): boolean {
  return RESTRICTIONS.some((directive) => applied(part, directive).length > 0);
}

function finding({ name }: Subgraph, { path }: Field, reason: string): Finding {
  return { rule: 'nullability', place: `${name}: ${path}`, message: `must not be non-null: ${reason}` };
}
