import type { FetchNode } from '@apollo/query-planner';
import { type GraphQLFormattedError, isObjectType } from 'graphql';
import { ask } from './ask.js';
import { type Gathered, isObject, merge } from './gathered.js';
import { pathList } from './path.js';
import type { Cursor, Place } from './places.js';
import { representationOf } from './representation.js';
import { rewrite } from './rewrites.js';
import { addError, type Run } from './run.js';

/** One thing that a subgraph is asked about, and everywhere that it stands. */
interface Entity {
  readonly representation: Gathered;
  readonly places: Place[];
}

/** Asks a subgraph to complete the objects at hand, each of them once. */
export async function fetchEntities(node: FetchNode, cursor: Cursor, run: Run): Promise<void> {
  const entities = entitiesAt(node, cursor, run);
  if (entities.length === 0) return;
  const representations = entities.map(({ representation }) => representation);
  const answer = await ask(node, cursor, { run, more: { representations } });
  if (!answer) return;
  const failed = noteErrors(answer.errors, { entities, cursor, run });
  const given = answer.data?.['_entities'];
  if (!Array.isArray(given)) return;
  for (const [index, { places }] of entities.entries()) {
    const value: unknown = given[index];
    if (isObject(value)) complete({ node, value, places, run });
    else if (value === null && !failed(index)) for (const place of places) run.absent.add(place.value);
  }
}

function entitiesAt({ requires = [], inputRewrites }: FetchNode, { places }: Cursor, { schema }: Run): readonly Entity[] {
  const entities = new Map<string, Entity>();
  for (const place of places) {
    const representation = representationOf(place.value, requires, schema);
    if (!representation) continue;
    rewrite(representation, inputRewrites, schema);
    const key = JSON.stringify(representation);
    const known = entities.get(key);
    if (known) known.places.push(place);
    else entities.set(key, { representation, places: [place] });
  }
  return [...entities.values()];
}

function complete({ node, value, places, run }: { node: FetchNode; value: Gathered; places: readonly Place[]; run: Run }): void {
  // A subgraph that knows only an interface of a thing does not know its type.
  if (!isObjectType(run.schema.getType(String(value['__typename'])))) value['__typename'] = places[0]?.value['__typename'];
  rewrite(value, node.outputRewrites, run.schema);
  for (const place of places) merge(place.value, value);
}

interface Asked {
  readonly entities: readonly Entity[];
  readonly cursor: Cursor;
  readonly run: Run;
}

/** @returns whether the null that stands for the entity of that number may be an error's */
function noteErrors(errors: readonly GraphQLFormattedError[], { entities, cursor, run }: Asked): (index: number) => boolean {
  const failed = new Set<number>();
  let anywhere = false;
  for (const error of errors) {
    const [, index, ...rest] = error.path ?? [];
    const entity = typeof index === 'number' ? entities[index] : undefined;
    if (entity) {
      failed.add(Number(index));
      for (const { path } of entity.places) addError(run, error, [...pathList(path), ...rest]);
    } else {
      anywhere = true;
      addError(run, error, listOf(cursor));
    }
  }
  return (index) => anywhere || failed.has(index);
}

function listOf({ path, places }: Cursor): (string | number)[] {
  const list = path.indexOf('@');
  return list < 0 ? pathList(places[0]?.path) : path.slice(0, list);
}
