import type { Finding } from '../finding.js';
import { outputFields } from '../subgraph/fields.js';
import type { Field, Type } from '../subgraph/parts.js';
import type { Subgraph } from '../subgraph/subgraph.js';
import { namedType } from '../subgraph/type-nodes.js';

const REQUIRES = 'has arguments, so it may not have @requires: the planner answers it wrongly';
const SHAREABLE = 'is of an interface, so it may not be @shareable: its query plans explode';

/** Shapes that compose, but that the query planner answers wrongly or with plans without end. */
export function plannerShapes(subgraphs: readonly Subgraph[]): Finding[] {
  const types = subgraphs.flatMap((subgraph) => [...subgraph.types.values()]);
  const interfaces = new Set(types.filter(({ kind }) => kind === 'INTERFACE').map(({ name }) => name));
  return subgraphs.flatMap((subgraph) =>
    outputFields(subgraph).flatMap(({ type, field }) => [
      ...(requiresWithArguments(field, subgraph) ? [finding(subgraph, field, REQUIRES)] : []),
      ...(interfaces.has(namedType(field.type)) && isShareable(field, type, subgraph) ? [finding(subgraph, field, SHAREABLE)] : []),
    ]),
  );
}

function requiresWithArguments(field: Field, { applied }: Subgraph): boolean {
  return field.args.length > 0 && applied(field, 'requires').length > 0;
}

function isShareable(field: Field, type: Type, { applied }: Subgraph): boolean {
  return applied(field, 'shareable').length > 0 || applied(type, 'shareable').length > 0;
}

function finding({ name }: Subgraph, { path }: Field, message: string): Finding {
  return { rule: 'planner-shapes', place: `${name}: ${path}`, message };
}
