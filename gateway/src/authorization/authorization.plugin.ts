import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../server/context.js';
import { applyMask } from './apply-mask.js';
import type { Allowed, Authorization } from './authorization.js';
import { refusal, Refusals } from './refusals.js';

/** What becomes of an operation that asks for something that its caller may not see: the rest of it is answered, or nothing. */
export type OnForbidden = 'filter' | 'reject';

export interface AuthorizationPlugin {
  /** What holds for a schema that is served. */
  readonly authorizationOf: (schema: GraphQLSchema) => Authorization;
  readonly onForbidden: OnForbidden;
}

/** A caller who knows that they do not see everything asks with this header not to be told each time. */
const HEADER = 'authorization-errors';

type Resolved = GraphQLRequestContextDidResolveOperation<GatewayContext>;

/** Takes out of an operation what its caller may not see, before it is planned, and puts null there in the answer. */
export function authorizationPlugin({ authorizationOf, onForbidden }: AuthorizationPlugin): ApolloServerPlugin<GatewayContext> {
  const filter = (context: Resolved): Allowed | undefined => {
    const { document, operation, schema, contextValue } = context;
    if (!operation) return undefined;
    const allowed = authorizationOf(schema).allowed({ document, operation, caller: contextValue.caller });
    if (!allowed) return undefined;
    if (onForbidden === 'reject') throw rejection(allowed, context);
    // What the executor plans, and keeps plans by: what one caller may see, another may not.
    Object.assign(context, { document: allowed.document, operation: allowed.operation });
    return allowed;
  };

  return {
    async requestDidStart() {
      let allowed: Allowed | undefined;
      return {
        async didResolveOperation(context) {
          allowed = filter(context);
        },
        async willSendResponse({ response: { body }, contextValue: { caller }, request }) {
          if (!allowed || body.kind !== 'single') return;
          const { prefix, mask } = allowed;
          const { singleResult } = body;
          const refusals = new Refusals(caller);
          if (singleResult.data) singleResult.data = applyMask(singleResult.data, mask, { prefix, onRefused: (path, requirement) => refusals.add(path, requirement) });
          const told = request.http?.headers.get(HEADER) === 'none' ? [] : refusals.errors;
          const errors = [...(singleResult.errors ?? []).filter((error) => !isAbout(prefix, error)), ...told];
          if (errors.length > 0) singleResult.errors = errors;
          else delete singleResult.errors;
        },
      };
    },
  };
}

// Of what stands in the place of a refused field nothing can be told.
function isAbout(prefix: string, { path = [] }: GraphQLFormattedError): boolean {
  return path.some((part) => typeof part === 'string' && part.startsWith(prefix));
}

function rejection({ refused: [first] }: Allowed, { contextValue: { caller } }: Resolved): GraphQLError {
  const { message, extensions } = refusal(first!, caller);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: extensions.code === 'FORBIDDEN' ? 403 : 401 } } });
}
