import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { AS_OF, givenMoments, type Moments } from '@regiograaf/subgraph-kit/protocol';
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode, type ValueNode } from 'graphql';
import { refusing } from '../errors/refusing.js';
import type { GatewayContext } from '../server/context.js';
import { cursorNodes, cursorsGiven } from './cursors.js';
import { pinnedDocument, type PinnedDocument } from './pinned-document.js';
import { pinnedMoments } from './pinned-moments.js';

type Resolved = GraphQLRequestContextDidResolveOperation<GatewayContext>;

/**
 * Pins both moments once per request, hands them to every subgraph fetch and echoes them in `extensions.asOf`.
 * A supergraph without `@asOf` is left alone.
 */
export function asOfPlugin(): ApolloServerPlugin<GatewayContext> {
  // The server keeps parsed documents; whatever is derived from one lives as long as it does.
  const documents = new WeakMap<DocumentNode, PinnedDocument>();
  const cursors = new WeakMap<OperationDefinitionNode, readonly ValueNode[]>();

  const momentsOf = ({ document, schema, request }: Resolved, query: OperationDefinitionNode): Moments => {
    const nodes = remembered(cursors, query, () => cursorNodes(query, document, schema));
    const variables = request.variables ?? {};
    return refusing(() =>
      pinnedMoments({ given: givenMoments(query, variables), cursors: cursorsGiven(nodes, query, variables) }),
    );
  };

  const pin = (context: Resolved): Moments | undefined => {
    const { operation, document, schema, request } = context;
    const asOf = schema.getDirective(AS_OF);
    if (!asOf || operation?.operation !== OperationTypeNode.QUERY) return undefined;
    const moments = momentsOf(context, operation);
    const pinned = remembered(documents, document, () => pinnedDocument(document, asOf));
    const { validOn, knownAt } = pinned.variables;
    // What the gateway's executor reads: the document it plans, and the variables it sends along with each fetch.
    Object.assign(context, { document: pinned.document });
    request.variables = { ...request.variables, [validOn]: moments.validOn, [knownAt]: moments.knownAt };
    return moments;
  };

  return {
    async requestDidStart() {
      let moments: Moments | undefined;
      return {
        async didResolveOperation(context) {
          moments = pin(context);
        },
        async willSendResponse({ response: { body } }) {
          if (!moments || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, asOf: moments };
        },
      };
    },
  };
}

function remembered<Key extends object, Value>(memory: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
