import type { ApolloServerPlugin } from '@apollo/server';
import { inputError } from '@regiograaf/subgraph-kit/protocol';
import { refusing } from './refusing.js';

/** Refuses a request that does not say which operation of its document to run, before the executor does so in its own words. */
export function operationPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, request }) {
          if (operation) return;
          refusing(() => {
            throw inputError({ argument: 'operationName', expected: 'the name of one operation in the document', found: request.operationName });
          });
        },
      };
    },
  };
}
