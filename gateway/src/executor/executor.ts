import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { inSpan } from '@regiograaf/subgraph-kit/telemetry';
import { type DocumentNode, type FragmentDefinitionNode, getOperationAST, getVariableValues, GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import type { GatewayContext } from '../server/context.js';
import { LIMITS } from '../limits/limits.js';
import type { GraphVersion } from '../supergraph/graph-version.js';
import { Decided } from '../planning/decided.js';
import { execute } from './execute.js';

/** What Apollo Server calls for an operation that is valid and not refused. */
export function executorOf(versionOf: (schema: GraphQLSchema) => GraphVersion): GatewayExecutor {
  const decided = new Decided();
  return async ({ schema, document, request, context }) => {
    const version = versionOf(schema);
    // The rooms before this one may have rewritten the document.
    const operation = getOperationAST(document, request.operationName);
    if (!operation) throw new Error('The document lost its operation.');
    const given = request.variables ?? {};
    const { errors, coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: LIMITS.errors });
    if (!coerced) return { errors: errors.map(ofInput) };
    const { caller, signal } = context as GatewayContext;
    const plan = await inSpan('plan', {}, () => version.plans.for(decided.of(document, coerced), { operationName: request.operationName, from: countedFor(context as GatewayContext) }));
    const execution = { plan, operation, fragments: fragmentsOf(document), given, variables: coerced, asking: { caller, signal, late: new Set<string>() } };
    return inSpan('execute', {}, () => execute(execution, version));
  };
}

// As budgets count: an organisation by itself, the public by address; what is asked in process is all one.
function countedFor({ caller: { organisation }, address = '' }: GatewayContext): string {
  return organisation === undefined ? `address ${address}` : `organisation ${organisation}`;
}

// That there are more of them than are told is the caller's as well.
function ofInput(error: GraphQLError): GraphQLError {
  return error.nodes ? error : new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));
}
