import type { Log } from '@regiograaf/subgraph-kit/protocol';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Asking, Source } from '../subgraphs/source.js';
import type { Gathered } from './gathered.js';

export type Variables = Readonly<Record<string, unknown>>;

/** Everything that the parts of one running plan share. */
export interface Run {
  /** With what is not for clients: the plan speaks of that too. */
  readonly schema: GraphQLSchema;
  readonly sources: ReadonlyMap<string, Source>;
  readonly asking: Asking;
  readonly log: Log;
  /** As the client gave them; that is how they are sent on. */
  readonly given: Variables;
  readonly errors: GraphQLError[];
  /** Objects of which a subgraph said that they do not exist: what it would have told of them is no loss. */
  readonly absent: WeakSet<Gathered>;
}

export function addError(run: Run, { message, extensions }: GraphQLFormattedError, path: readonly (string | number)[]): void {
  run.errors.push(new GraphQLError(message, { path: path.length > 0 ? path : undefined, extensions }));
}
