import { type Origin, subgraphError } from '../errors/subgraph-error.js';
import { ClientLeft } from './deadline.js';
import { NoAnswer } from './no-answer.js';
import type { Answer, RawSource, Source } from './source.js';
import type { SubgraphRequest } from './subgraph.js';

/** Lets through what a subgraph may tell, and makes its absence something that the rest of the answer can stand without. */
export function guardedSource(source: RawSource, origin: Origin): Source {
  const { subgraph, log } = origin;
  return async (request, asking) => {
    if (asking.late.has(subgraph)) return undefined;
    try {
      const { data, errors } = answerIn(await source(request, asking), request);
      return { data, errors: errors.map((error) => subgraphError(error, origin)) };
    } catch (error) {
      if (error instanceof ClientLeft) return undefined;
      if (!(error instanceof NoAnswer)) return { data: null, errors: [subgraphError(error, origin)] };
      if (error.late) asking.late.add(subgraph);
      log({ level: 'error', message: 'subgraph unavailable', subgraph, reason: error.message, error: error.cause });
      return undefined;
    }
  };
}

/** @throws NoAnswer where it is not what GraphQL calls an answer to that */
function answerIn(given: unknown, { variables }: SubgraphRequest): { data: Answer['data']; errors: readonly unknown[] } {
  const { data = null, errors = [] } = isRecord(given) ? given : { data: 'none' };
  if (!Array.isArray(errors)) throw new NoAnswer('errors that are no list');
  if (data === null && errors.length > 0) return { data, errors };
  if (!isRecord(data) || Array.isArray(data)) throw new NoAnswer('not a GraphQL answer');
  const { representations } = variables;
  const { _entities: entities } = data;
  if (Array.isArray(representations) && !(entities === null && errors.length > 0)) checkEntities(entities, representations.length);
  return { data, errors };
}

// Which is which could not be told.
function checkEntities(entities: unknown, asked: number): void {
  if (!Array.isArray(entities)) throw new NoAnswer('_entities is no list');
  if (entities.length !== asked) throw new NoAnswer(`${entities.length} entities where ${asked} were asked`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
