import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import type { Mask, MaskedField } from './mask.js';
import type { Requirement } from './requirement.js';

export type Path = readonly (string | number)[];

/** Called for each refused field, with its place in the answer. */
export type OnRefused = (path: Path, requirement: Requirement) => void;

type Data = Readonly<Record<string, unknown>>;

/**
 * Puts null where the answer shows that a refused field would have been. Null where the schema promises something makes null of
 * what it stands in, as anywhere in GraphQL.
 */
export function applyMask(data: Data, mask: Mask, { prefix, onRefused }: { prefix: string; onRefused: OnRefused }): Data | null {
  const path: (string | number)[] = [];

  const object = (given: Data, fields: Mask): Data | null => {
    const kept: Record<string, unknown> = {};
    let emptied = false;
    for (const [key, value] of Object.entries(given)) {
      const isPlace = key.startsWith(prefix);
      const name = isPlace ? key.slice(prefix.length) : key;
      const field = fields.get(name);
      // Where one selection of a name is refused and another is not, the field is refused.
      if (isPlace && field?.refused) onRefused([...path, name], field.refused);
      if (!field) kept[name] = value;
      else kept[name] = isPlace || `${prefix}${name}` in given ? null : inside(name, () => completed(value, field.type, field));
      if (field && kept[name] === null && isNonNullType(field.type)) emptied = true;
    }
    return emptied ? null : kept;
  };

  const completed = (value: unknown, type: GraphQLOutputType, field: MaskedField): unknown => {
    if (isNonNullType(type)) return completed(value, type.ofType, field);
    if (value === null || typeof value !== 'object') return value ?? null;
    if (!isListType(type)) return object(value as Data, field.below);
    const items = (value as unknown[]).map((item, index) => inside(index, () => completed(item, type.ofType, field)));
    return isNonNullType(type.ofType) && items.includes(null) ? null : items;
  };

  const inside = <T>(part: string | number, run: () => T): T => {
    path.push(part);
    const result = run();
    path.pop();
    return result;
  };

  return object(data, mask);
}
