import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Gathered, isObject, merge, newGathered } from './gathered.js';
import { isOfType } from './types.js';

/**
 * What identifies an object for a subgraph, with whatever else that subgraph needs of it.
 *
 * @returns undefined where some of it is not known: then there is nothing to ask
 */
export function representationOf(entity: Gathered, requires: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Gathered | undefined {
  const representation = selected(entity, requires, schema);
  return typeof representation?.['__typename'] === 'string' ? representation : undefined;
}

function selected(source: Gathered, selections: readonly QueryPlanSelectionNode[], schema: GraphQLSchema): Gathered | undefined {
  const result = newGathered();
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const name = selection.alias ?? selection.name;
      const value = within(source[name], selection.selections, schema);
      if (value === undefined) return undefined;
      result[name] = value;
    } else if (applies(source, selection.typeCondition, schema)) {
      const part = selected(source, selection.selections, schema);
      if (part) merge(result, part);
    }
  }
  return result;
}

function within(value: unknown, selections: readonly QueryPlanSelectionNode[] | undefined, schema: GraphQLSchema): unknown {
  if (!selections || value === null || value === undefined) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => within(item, selections, schema));
    return items.includes(undefined) ? undefined : items;
  }
  return isObject(value) ? selected(value, selections, schema) : undefined;
}

function applies(source: Gathered, condition: string | undefined, schema: GraphQLSchema): boolean {
  const { __typename: type } = source;
  return condition === undefined || (typeof type === 'string' && isOfType(schema, type, condition));
}
