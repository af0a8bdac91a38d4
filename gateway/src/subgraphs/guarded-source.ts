import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLFormattedError } from 'graphql';
import { causeOf } from '../errors/masked-error.js';
import { type Origin, subgraphError } from '../errors/subgraph-error.js';
import type { GatewayContext } from '../server/context.js';
import { fetchedFields } from './fetched-fields.js';
import { NoAnswer, unavailable } from './no-answer.js';

type Options = GraphQLDataSourceProcessOptions;
type Processed = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Lets through what a subgraph may tell, and turns its absence into an error that leaves the rest of the answer standing. */
export function guardedSource(source: GraphQLDataSource, origin: Origin): GraphQLDataSource {
  return {
    async process(options) {
      try {
        const { data, errors } = checked(await source.process(options));
        if (!errors?.length) noteMissing(data, options);
        return { data, errors: errors?.map((error) => subgraphError(error, origin)) } as Processed;
      } catch (error) {
        return { data: null, errors: failure(error, options, origin) };
      }
    },
  };
}

function checked({ data, errors }: Processed): { data: unknown; errors?: readonly unknown[] } {
  if (typeof data === 'object' && (errors === undefined || Array.isArray(errors))) return { data, errors };
  if (data === undefined && Array.isArray(errors) && errors.length > 0) return { data, errors };
  throw new NoAnswer('not a GraphQL answer');
}

/** A null among the entities that a subgraph gives without an error says that it knows no such thing. */
function noteMissing(data: unknown, { request, context }: Options): void {
  const { _entities: entities } = (data ?? {}) as { _entities?: unknown };
  const { missing } = context as Partial<GatewayContext>;
  const representations = request.variables?.['representations'] as { __typename: string }[] | undefined;
  if (!missing || !representations || !Array.isArray(entities)) return;
  for (const [index, entity] of entities.entries()) if (entity === null) missing.add(representations[index]?.__typename ?? '');
}

function failure(error: unknown, options: Options, origin: Origin): GraphQLFormattedError[] {
  if (!(error instanceof NoAnswer)) return [subgraphError(error, origin)];
  const { subgraph, log } = origin;
  log({ level: 'error', message: 'subgraph unavailable', subgraph, error: causeOf(error) });
  return emptied(options).map((path) => unavailable(subgraph, path));
}

// Paths below the place that the fetch was for. In a list one error tells of all its rows.
function emptied(options: Options): (readonly string[])[] {
  const place = 'pathInIncomingRequest' in options ? (options.pathInIncomingRequest ?? []) : [];
  const fields = place.includes('@') ? [] : fetchedFields(options.request.query ?? '');
  return fields.length > 0 ? fields.map((field) => [field]) : [[]];
}
