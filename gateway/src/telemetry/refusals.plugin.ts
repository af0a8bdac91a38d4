import type { ApolloServerPlugin } from '@apollo/server';
import { refusals } from './refusals.js';

/** Counts the operations that are refused because they ask for too much; a body that is too large is none yet. */
export function refusalsPlugin(): ApolloServerPlugin {
  const refused = refusals();
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body } }) {
          const errors = (body.kind === 'single' && body.singleResult.errors) || [];
          const limit = errors.map(({ extensions }) => extensions?.['limit']).find((each) => typeof each === 'string');
          if (limit !== undefined) refused(limit);
        },
      };
    },
  };
}
