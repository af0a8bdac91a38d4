import type { ApolloServerPlugin } from '@apollo/server';
import { inputError } from '@regiograaf/subgraph-kit/protocol';
import { OperationTypeNode } from 'graphql';
import { refusing } from './refusing.js';

/** Refuses an operation that cannot be run, before the executor does so in its own words: one of several, or of a kind that the graph has not. */
export function operationPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, request, schema }) {
          if (operation && operation.operation !== OperationTypeNode.SUBSCRIPTION && schema.getRootType(operation.operation)) return;
          refusing(() => {
            if (operation) throw inputError({ argument: 'query', expected: schema.getMutationType() ? 'a query or a mutation' : 'a query; this graph is read only', found: operation.operation });
            throw inputError({ argument: 'operationName', expected: 'the name of one operation in the document', found: request.operationName });
          });
        },
      };
    },
  };
}
