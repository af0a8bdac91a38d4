import { executeQueryPlan, buildOperationContext, type GraphQLDataSource } from '@apollo/gateway';
import { Supergraph as ComposedSupergraph } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { ANONYMOUS } from '@regiograaf/subgraph-kit/protocol';
import { type DocumentNode, type ExecutionResult, type FragmentDefinitionNode, getOperationAST, getVariableValues, Kind } from 'graphql';
import { loadable } from '../../authorization/authorizations.js';
import { guardedSource } from '../../subgraphs/guarded-source.js';
import { localSource } from '../../subgraphs/local-source.js';
import type { SubgraphExecutor } from '../../subgraphs/subgraph.js';
import { loadSupergraph, type Supergraph } from '../../supergraph/supergraph.js';
import { execute } from '../../executor/execute.js';
import type { Variables } from '../../executor/run.js';
import { Decided } from '../../planning/decided.js';

type Answering = (document: DocumentNode, given: Record<string, unknown>) => Promise<ExecutionResult>;

/** Our executor and that of @apollo/gateway, on the same plans and subgraphs. */
export interface Both {
  readonly supergraph: Supergraph;
  readonly ours: Answering;
  readonly theirs: Answering;
}

export function both(text: string, subgraphs: Readonly<Record<string, SubgraphExecutor>>): Both {
  const supergraph = loadSupergraph(text);
  const log = (): void => undefined;
  const version = { supergraph, log, sources: new Map(Object.entries(subgraphs).map(([name, ask]) => [name, guardedSource(localSource(ask, 60_000), { subgraph: name, log })])) };
  const planned = ComposedSupergraph.build(loadable(text)).apiSchema();
  const services = Object.fromEntries(Object.entries(subgraphs).map(([name, ask]) => [name, dataSource(ask)]));
  // Making a plan takes longer than running it.
  const plans = new WeakMap<DocumentNode, QueryPlan>();
  const decided = new Decided();
  const planOf = (document: DocumentNode, variables: Variables): QueryPlan => {
    const asked = decided.of(document, variables);
    const plan = plans.get(asked) ?? supergraph.plan(asked);
    plans.set(asked, plan);
    return plan;
  };
  const coercedOf = (document: DocumentNode, given: Variables): Record<string, unknown> =>
    getVariableValues(supergraph.apiSchema, getOperationAST(document)!.variableDefinitions ?? [], given).coerced!;
  return {
    supergraph,
    async ours(document, given) {
      const operation = getOperationAST(document)!;
      const variables = coercedOf(document, given);
      const asking = { caller: ANONYMOUS, signal: new AbortController().signal, late: new Set<string>() };
      return execute({ plan: planOf(document, variables), operation, fragments: fragmentsOf(document), given, variables, asking }, version);
    },
    async theirs(document, given) {
      const context = { request: { variables: given }, context: {}, metrics: {} } as never;
      const operationContext = buildOperationContext({ schema: supergraph.apiSchema, operationDocument: document });
      const answer = await executeQueryPlan(planOf(document, coercedOf(document, given)), services, context, operationContext, supergraph.schema, planned);
      return answer as ExecutionResult;
    },
  };
}

function dataSource(ask: SubgraphExecutor): GraphQLDataSource {
  return {
    process: async ({ request: { query = '', variables = {}, operationName } }) =>
      (await ask({ query, variables: JSON.parse(JSON.stringify(variables)), ...(operationName ? { operationName } : {}) }, ANONYMOUS)) as never,
  };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));
}
