import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Gathered, isObject } from './gathered.js';
import { isOfType } from './types.js';

type Rewrites = FetchNode['inputRewrites'];
type Rewrite = NonNullable<Rewrites>[number];

const CONDITION = '... on ';

/** Changes names and types in what goes to a subgraph, or comes from one, where the plan had to call them otherwise. */
export function rewrite(value: unknown, rewrites: Rewrites, schema: GraphQLSchema): void {
  for (const each of rewrites ?? []) {
    const field = each.path.at(-1);
    if (field !== undefined) atEach(value, { path: each.path.slice(0, -1), schema, change: (object) => apply(object, field, each) });
  }
}

function apply(object: Gathered, field: string, rewrite: Rewrite): void {
  if (rewrite.kind === 'ValueSetter') {
    object[field] = rewrite.setValueTo;
  } else if (Object.hasOwn(object, field)) {
    object[rewrite.renameKeyTo] = object[field];
    delete object[field];
  }
}

interface Search {
  readonly path: readonly string[];
  readonly schema: GraphQLSchema;
  readonly change: (object: Gathered) => void;
}

function atEach(value: unknown, search: Search): void {
  if (Array.isArray(value)) {
    for (const item of value) atEach(item, search);
    return;
  }
  if (!isObject(value)) return;
  const [step, ...path] = search.path;
  if (step === undefined) search.change(value);
  else if (!step.startsWith(CONDITION)) atEach(value[step], { ...search, path });
  else if (mayBe(value, step.slice(CONDITION.length), search.schema)) atEach(value, { ...search, path });
}

// An object whose type was not asked for is taken to be of the type that the plan says.
function mayBe({ __typename: type }: Gathered, wanted: string, schema: GraphQLSchema): boolean {
  return typeof type !== 'string' || isOfType(schema, type, wanted);
}
