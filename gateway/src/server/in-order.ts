import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestContextDidResolveOperation, GraphQLRequestListener } from '@apollo/server';
import { inSpan } from '@regiograaf/subgraph-kit/telemetry';
import type { GatewayContext } from './context.js';

type Plugin = ApolloServerPlugin<GatewayContext>;
type Listener = GraphQLRequestListener<GatewayContext>;
type Turns = WeakMap<GraphQLRequestContext<GatewayContext>, Promise<void>>;

/**
 * Lets the plugins look at an operation one after the other, each only once the one before it let the operation through.
 * Apollo Server by itself asks them all at once.
 *
 * @param rooms by the names that traces tell of them
 */
export function inOrder(rooms: Readonly<Record<string, Plugin>>): Plugin[] {
  const turns: Turns = new WeakMap();
  return Object.entries(rooms).map(([room, plugin]) => ({
    ...plugin,
    requestDidStart: async (request) => inTurn(room, await plugin.requestDidStart?.(request), turns),
  }));
}

function inTurn(room: string, listener: Listener | void, turns: Turns): Listener {
  if (!listener?.didResolveOperation) return { ...listener };
  return {
    ...listener,
    didResolveOperation(context: GraphQLRequestContextDidResolveOperation<GatewayContext>) {
      const look = (): Promise<void> => inSpan(room, {}, async () => listener.didResolveOperation?.(context));
      const turn = (turns.get(context) ?? Promise.resolve()).then(look);
      turns.set(context, turn);
      return turn;
    },
  };
}
