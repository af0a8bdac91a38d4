import type { GraphQLDataSource } from '@apollo/gateway';
import { ANONYMOUS } from '@regiograaf/subgraph-kit/protocol';
import type { GatewayContext } from '../server/context.js';
import type { SubgraphExecutor, SubgraphResponse } from './subgraph.js';

type Processed = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Asks a subgraph in this process, on behalf of the caller of the request. */
export function localSource(execute: SubgraphExecutor): GraphQLDataSource<GatewayContext> {
  return {
    async process(options) {
      const { query = '', variables = {}, operationName } = options.request;
      const caller = 'incomingRequestContext' in options ? options.incomingRequestContext.context.caller : ANONYMOUS;
      const response: SubgraphResponse = await execute({ query, variables, operationName }, caller);
      return response as Processed;
    },
  };
}
