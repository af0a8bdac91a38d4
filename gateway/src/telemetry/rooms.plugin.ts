import type { ApolloServerPlugin } from '@apollo/server';
import { failed, tracer } from '@regiograaf/subgraph-kit/telemetry';

/** Tells of the rooms that Apollo Server keeps itself: an operation that it knows already passes neither. */
export function roomsPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async parsingDidStart() {
          const span = tracer().startSpan('parse');
          return async (error) => {
            if (error) failed(span, 'GRAPHQL_PARSE_FAILED');
            span.end();
          };
        },
        async validationDidStart() {
          const span = tracer().startSpan('validate');
          return async (errors) => {
            if (errors && errors.length > 0) failed(span, 'GRAPHQL_VALIDATION_FAILED');
            span.end();
          };
        },
      };
    },
  };
}
