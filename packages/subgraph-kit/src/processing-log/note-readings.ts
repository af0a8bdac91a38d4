import type { ApolloServerPlugin } from '@apollo/server';
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { Context } from '../context.js';
import type { Log } from '../log/log.js';
import { maskedError } from '../server/mask-errors.js';
import { ProcessingLogMetrics } from '../telemetry/processing-log-metrics.js';
import type { ProcessingLog } from './processing-log.js';
import { linesOf } from './reading.js';

/** Notes in the context of a request which fields of these types it reads, and of whom. */
export function noteReadings(schema: GraphQLSchema, types: readonly string[]): void {
  for (const type of types.map((name) => schema.getType(name)).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      // oxlint-disable-next-line max-params -- GraphQL knows a resolver by its four parameters.
      field.resolve = (source: { id: string }, args, context: Context, info): unknown => {
        const fields = context.readings.get(source.id) ?? new Set();
        context.readings.set(source.id, fields.add(field.name));
        return resolve(source, args, context, info);
      };
    }
  }
}

/** Answers only once it is in the log whose data the answer holds. */
export function logReadings(subgraph: string, { processing, log }: { processing: ProcessingLog; log: Log }): ApolloServerPlugin<Context> {
  const metrics = new ProcessingLogMetrics(subgraph);
  return {
    async requestDidStart() {
      const start = Date.now();
      return {
        async willSendResponse({ contextValue: { caller, readings }, response: { body } }) {
          if (readings.size === 0) return;
          try {
            await metrics.writing(linesOf({ subgraph, caller, readings, start, end: Date.now() }), (lines) => processing.write(lines));
          } catch (error) {
            if (body.kind === 'single') body.singleResult = { data: null, errors: [maskedError(error, { log })] };
          }
        },
      };
    },
  };
}
