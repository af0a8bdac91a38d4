import { print } from 'graphql';
import type { Finding } from '../finding.js';
import type { DirectiveDefinition, Part } from '../subgraph/parts.js';
import type { Subgraph } from '../subgraph/subgraph.js';

const EXECUTABLE = new Set([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);

/**
 * What several subgraphs define, they define alike: composition silently picks one of differing descriptions, and drops an executable
 * directive that is not the same everywhere.
 */
export function agreement(subgraphs: readonly Subgraph[]): Finding[] {
  return [...differingDescriptions(subgraphs), ...differingDirectives(subgraphs)];
}

function differingDescriptions(subgraphs: readonly Subgraph[]): Finding[] {
  const first = new Map<string, { text: string; name: string }>();
  return subgraphs.flatMap((subgraph) =>
    describable(subgraph).flatMap(({ path, description }) => {
      if (!description) return [];
      const known = first.get(path);
      if (!known) first.set(path, { text: description, name: subgraph.name });
      return known && known.text !== description ? [finding(subgraph, path, `is described differently in ${known.name}`)] : [];
    }),
  );
}

function differingDirectives(subgraphs: readonly Subgraph[]): Finding[] {
  const executable = subgraphs.flatMap(({ directives }) => directives).filter(({ locations }) => locations.some((one) => EXECUTABLE.has(one)));
  const first = new Map(executable.toReversed().map((directive) => [directive.name, directive]));
  return [...first.values()].flatMap((model) => subgraphs.flatMap((subgraph) => unlike(model, subgraph)));
}

function unlike(model: DirectiveDefinition, subgraph: Subgraph): Finding[] {
  const own = subgraph.directives.find(({ name }) => name === model.name);
  if (!own) return [finding(subgraph, model.path, 'is not defined here: an executable directive is part of the graph only if all define it')];
  if (signature(own) === signature(model)) return [];
  return [finding(subgraph, model.path, `is ${signature(own)} here, but ${signature(model)} elsewhere`)];
}

function signature({ args, locations }: DirectiveDefinition): string {
  return `(${args.map(({ name, type }) => `${name}: ${print(type)}`).join(', ')}) on ${locations.join(' | ')}`;
}

/** Not the root types: they hold each subgraph's own fields. */
function describable({ types, directives, roots }: Subgraph): Part[] {
  const own = [...types.values()].filter(({ name }) => !roots.has(name));
  const fields = own.flatMap((type) => type.fields);
  return [...own, ...fields, ...own.flatMap(({ values }) => values), ...[...fields, ...directives].flatMap(({ args }) => args), ...directives];
}

function finding({ name }: Subgraph, path: string, message: string): Finding {
  return { rule: 'agreement', place: `${name}: ${path}`, message };
}
