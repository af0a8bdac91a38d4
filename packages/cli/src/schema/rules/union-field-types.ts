import { print } from 'graphql';
import type { Finding } from '../finding.js';
import type { Subgraph } from '../subgraph/subgraph.js';

/** Members of one union give a field of one name one type, so that a query can ask it of all of them without aliases. */
export function unionFieldTypes(subgraphs: readonly Subgraph[]): Finding[] {
  return [...unions(subgraphs)].flatMap(([union, { members, places }]) =>
    [...fieldTypes(members, subgraphs)]
      .filter(([, types]) => new Set(types.values()).size > 1)
      .map(([field, types]) => ({
        rule: 'union-field-types',
        place: `${places.join(', ')}: ${union}.${field}`,
        message: `members give it different types: ${[...types].map(([member, type]) => `${member}.${field}: ${type}`).join(', ')}`,
      })),
  );
}

function unions(subgraphs: readonly Subgraph[]): Map<string, { members: Set<string>; places: string[] }> {
  const found = new Map<string, { members: Set<string>; places: string[] }>();
  for (const { name, types } of subgraphs) {
    for (const union of [...types.values()].filter(({ kind }) => kind === 'UNION')) {
      const known = found.get(union.name) ?? { members: new Set(), places: [] };
      found.set(union.name, { members: new Set([...known.members, ...union.members]), places: [...known.places, name] });
    }
  }
  return found;
}

/** Per field name, the type that each member gives it, over all subgraphs that add to the member. */
function fieldTypes(members: ReadonlySet<string>, subgraphs: readonly Subgraph[]): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const member of members) {
    for (const field of subgraphs.flatMap(({ types }) => types.get(member)?.fields ?? [])) {
      const types = found.get(field.name) ?? new Map<string, string>();
      found.set(field.name, types.set(member, weakest(types.get(member), print(field.type))));
    }
  }
  return found;
}

/** Composition makes a field nullable where any subgraph does. */
function weakest(known: string | undefined, type: string): string {
  return known && known.length < type.length ? known : type;
}
