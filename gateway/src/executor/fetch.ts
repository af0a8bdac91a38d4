import type { FetchNode } from '@apollo/query-planner';
import { ask } from './ask.js';
import { isObject, merge } from './gathered.js';
import { pathList } from './path.js';
import type { Cursor } from './places.js';
import { rewrite } from './rewrites.js';
import { addError, type Run } from './run.js';

/** Asks a subgraph for fields of a root, and adds its answer to the places that they are for. */
export async function fetchFields(node: FetchNode, cursor: Cursor, run: Run): Promise<void> {
  const answer = await ask(node, cursor, { run });
  if (!answer) return;
  const place = pathList(cursor.places[0]?.path);
  for (const error of answer.errors) addError(run, error, [...place, ...(error.path ?? [])]);
  if (!isObject(answer.data)) return;
  rewrite(answer.data, node.outputRewrites, run.schema);
  for (const { value } of cursor.places) merge(value, answer.data);
}
