import { isPlanNode, type QueryPlan } from '@apollo/query-planner';
import { type ExecutionResult, type FragmentDefinitionNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { maskedError } from '../errors/masked-error.js';
import type { GraphVersion } from '../supergraph/graph-version.js';
import { complete, type Problem } from './completion/complete.js';
import { unexplained } from './completion/unexplained.js';
import { type Gathered, newGathered } from './gathered.js';
import type { PathList } from './path.js';
import type { Run, Variables } from './run.js';
import { runPlan } from './run-plan.js';

export interface Execution {
  readonly plan: QueryPlan;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly given: Variables;
  /** With the defaults that the operation gives. */
  readonly variables: Variables;
  readonly asking: Run['asking'];
}

/** Runs a plan against the subgraphs, and answers as the schema promises. What does not depend on a failed part is answered. */
export async function execute(execution: Execution, { supergraph, sources, log }: Pick<GraphVersion, 'supergraph' | 'sources' | 'log'>): Promise<ExecutionResult> {
  const { plan, asking, given } = execution;
  const run: Run = { schema: supergraph.schema, sources, asking, log, given, errors: [], absent: new WeakSet() };
  const gathered = newGathered();
  const { node } = plan;
  if (node && !isPlanNode(node)) throw new Error('The gateway answers once: it takes no subscriptions.');
  if (node) await runPlan(node, { path: [], places: [{ value: gathered, path: undefined }] }, run);
  // Whoever asked has left: nobody hears what is missing.
  if (asking.signal.aborted) return { data: null };
  const { data, problems } = complete({ ...execution, schema: supergraph.apiSchema, gathered, absent: run.absent });
  const errors = [...distinct(run.errors).filter(({ path }) => isAsked(path, data)), ...lost(unexplained(problems, run.errors), run)];
  return errors.length > 0 ? { data, errors } : { data };
}

// Two fetches may come upon the same field, and fail there in the same way.
function distinct(errors: readonly GraphQLError[]): GraphQLError[] {
  const keyOf = ({ path, extensions: { code, subgraph } }: GraphQLError): string => JSON.stringify([path, code, subgraph]);
  return [...new Map(errors.toReversed().map((error) => [keyOf(error), error])).values()].toReversed();
}

// A plan may fetch more than was asked, e.g. of every thing that a list might hold.
function isAsked(path: PathList = [], data: unknown): boolean {
  const [step, ...rest] = path;
  if (step === undefined || typeof data !== 'object' || data === null) return true;
  return Object.hasOwn(data, step) && isAsked(rest, (data as Gathered)[step]);
}

// One entry of the log and one id, however many parts of the answer are lost.
function lost(problems: readonly Problem[], { log }: Run): GraphQLError[] {
  const [first] = problems;
  if (!first) return [];
  const told = problems.slice(0, 5).map(({ path, reason }) => `${path.join('.')}: ${reason}`);
  const { message, extensions } = maskedError(undefined, { log, path: first.path, reason: told.join('\n') });
  return problems.map(({ path }) => new GraphQLError(message, { path, extensions }));
}
