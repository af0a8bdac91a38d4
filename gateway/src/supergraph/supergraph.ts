import { operationFromDocument, Supergraph as ComposedSupergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { loadable } from '../authorization/authorizations.js';
import { useKnownScalars } from '../scalars.js';

export interface Supergraph {
  readonly text: string;
  /** What clients see: no types of the composition itself, nothing inaccessible. */
  readonly apiSchema: GraphQLSchema;
  /** Everything, whichever subgraph it comes from. */
  readonly schema: GraphQLSchema;
  /** Which subgraph is asked what, and in which order, for one operation of a valid document. */
  readonly plan: (document: DocumentNode, operationName?: string) => QueryPlan;
}

/** @throws where the text is no supergraph, or one that needs what this gateway cannot do */
export function loadSupergraph(text: string): Supergraph {
  const composed = ComposedSupergraph.build(loadable(text), { validateSupergraph: true });
  const planned = composed.apiSchema();
  const apiSchema = planned.toGraphQLJSSchema();
  useKnownScalars(apiSchema);
  const planner = new QueryPlanner(composed);
  return {
    text,
    apiSchema,
    schema: composed.schema.toGraphQLJSSchema(),
    plan: (document, operationName) => planner.buildQueryPlan(operationFromDocument(planned, document, { operationName })),
  };
}
