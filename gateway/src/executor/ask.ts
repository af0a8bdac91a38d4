import type { FetchNode } from '@apollo/query-planner';
import { unavailable } from '../errors/unavailable.js';
import type { Answer } from '../subgraphs/source.js';
import type { SubgraphFetch } from '../subgraphs/subgraph.js';
import { fetchedFields } from './fetched-fields.js';
import { pathList } from './path.js';
import type { Cursor } from './places.js';
import { addError, type Run, type Variables } from './run.js';

export interface Question {
  readonly run: Run;
  /** Besides what the operation gives. */
  readonly more?: Variables;
}

/** @returns undefined where the subgraph gave no answer; that is noted then, at all that it would have told */
export async function ask(node: FetchNode, cursor: Cursor, { run, more }: Question): Promise<Answer | undefined> {
  const source = run.sources.get(node.serviceName);
  if (!source) throw new Error(`The plan asks a subgraph that is not there: ${node.serviceName}.`);
  const answer = await source(questionOf(node, { ...variablesOf(node, run), ...more }), run.asking);
  if (!answer) for (const path of emptied(node, cursor)) addError(run, unavailable(node.serviceName), path);
  return answer;
}

function questionOf({ operation: query, operationName, operationKind: kind }: FetchNode, variables: Variables): SubgraphFetch {
  return { query, variables, ...(operationName === undefined ? {} : { operationName }), kind };
}

function variablesOf({ variableUsages = [] }: FetchNode, { given }: Run): Variables {
  return Object.fromEntries(variableUsages.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
}

// In a list one error tells of all its rows.
function emptied(node: FetchNode, { path, places }: Cursor): (string | number)[][] {
  const list = path.indexOf('@');
  if (list >= 0) return [path.slice(0, list)];
  const place = pathList(places[0]?.path);
  const fields = fetchedFields(node.operation);
  return fields.length > 0 ? fields.map((field) => [...place, field]) : [place];
}
