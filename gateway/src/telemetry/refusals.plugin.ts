import type { ApolloServerPlugin } from '@apollo/server';
import { metrics } from '@opentelemetry/api';
import { annotate, SCOPE } from '@regiograaf/subgraph-kit/telemetry';

const LIMIT = 'regiograaf.limit';

/** Counts what is refused because it asks for too much, by the limit that it exceeds. */
export function refusalsPlugin(): ApolloServerPlugin {
  const refusals = metrics.getMeter(SCOPE).createCounter('regiograaf.refusals', { unit: '{operation}', description: 'Operations that asked for too much, by the limit that they exceeded.' });
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response: { body } }) {
          const errors = (body.kind === 'single' && body.singleResult.errors) || [];
          const limit = errors.map(({ extensions }) => extensions?.['limit']).find((each) => typeof each === 'string');
          if (limit === undefined) return;
          annotate({ [LIMIT]: limit });
          refusals.add(1, { [LIMIT]: limit });
        },
      };
    },
  };
}
