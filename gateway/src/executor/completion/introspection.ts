import { type DocumentNode, executeSync, type FieldNode, Kind, type OperationDefinitionNode } from 'graphql';
import type { Variables } from '../run.js';
import type { Selecting } from './selected-fields.js';

export interface Introspected extends Selecting {
  readonly operation: OperationDefinitionNode;
  readonly given: Variables;
}

export function isIntrospection(field: string): boolean {
  return field === '__schema' || field === '__type';
}

/** What the schema says of itself. */
export function introspect(nodes: readonly FieldNode[], { schema, fragments, operation, given }: Introspected): unknown {
  const { variableDefinitions, kind, operation: type } = operation;
  const selectionSet = { kind: Kind.SELECTION_SET, selections: nodes } as const;
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ kind, operation: type, ...(variableDefinitions ? { variableDefinitions } : {}), selectionSet }, ...fragments.values()],
  };
  const { data, errors: [error] = [] } = executeSync({ schema, document, variableValues: given });
  if (error) throw error;
  return Object.values(data ?? {})[0];
}
