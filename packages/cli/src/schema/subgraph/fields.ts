import type { Field, Type } from './parts.js';
import type { Subgraph } from './subgraph.js';

/** Every field that can be queried, with its type. */
export function outputFields({ types }: Subgraph): { type: Type; field: Field }[] {
  const outputs = [...types.values()].filter(({ kind }) => kind === 'OBJECT' || kind === 'INTERFACE');
  return outputs.flatMap((type) => type.fields.map((field) => ({ type, field })));
}
