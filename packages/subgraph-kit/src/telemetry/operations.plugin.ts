import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import { type Attributes, metrics, trace } from '@opentelemetry/api';
import type { Log } from '../log/log.js';
import { SECONDS } from './buckets.js';
import { NAMED, SCOPE } from './names.js';
import { CLIENT_LEFT, errorIdOf, outcomeOf } from './outcome.js';
import { failed } from './span.js';

const LONGEST_NAME = 100;

export interface TracedOperations<Context> {
  /** Name of the metric of how long they took. */
  readonly metric: string;
  /** What is told of each of them. */
  readonly attributes?: Attributes;
  readonly log: Log;
  /** Whether whoever asked has left. */
  readonly hasLeft?: (context: Context) => boolean;
}

/** Tells of each operation which one it was, how it ended and how long it took: to the span at hand, to a metric, and to the log of who looks closely. */
export function tracedOperations<Context extends BaseContext>({ metric, attributes = {}, log, hasLeft = () => false }: TracedOperations<Context>): ApolloServerPlugin<Context> {
  const duration = metrics.getMeter(SCOPE).createHistogram(metric, { unit: 's', description: 'How long operations took, by their outcome.', advice: SECONDS });
  return {
    async requestDidStart() {
      const start = performance.now();
      const span = trace.getActiveSpan();
      return {
        async didResolveOperation(context) {
          if (span?.isRecording()) span.setAttributes({ ...operationOf(context), ...attributes });
        },
        async willSendResponse(context) {
          const { body } = context.response;
          const result = body.kind === 'single' ? body.singleResult : body.initialResult;
          const outcome = hasLeft(context.contextValue) ? CLIENT_LEFT : outcomeOf(result);
          const errorId = errorIdOf(result);
          const took = performance.now() - start;
          // The span of a request ends when its client leaves.
          if (span?.isRecording()) {
            span.setAttributes({ [NAMED.outcome]: outcome, ...(errorId === undefined ? {} : { [NAMED.errorId]: errorId }) });
            if (outcome !== 'OK') failed(span, outcome);
          }
          duration.record(took / 1000, { ...attributes, [NAMED.operationType]: context.operation?.operation ?? 'none', [NAMED.outcome]: outcome });
          log({ level: 'debug', message: 'answered', ...operationOf(context), ...attributes, outcome, milliseconds: Math.round(took) });
        },
      };
    },
  };
}

function operationOf({ operation, operationName, queryHash }: GraphQLRequestContext<BaseContext>): Attributes {
  if (!operation) return {};
  return {
    [NAMED.operationType]: operation.operation,
    ...(operationName ? { [NAMED.operationName]: operationName.slice(0, LONGEST_NAME) } : {}),
    ...(queryHash ? { [NAMED.operationHash]: queryHash } : {}),
  };
}
