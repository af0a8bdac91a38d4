import { encodeCursor } from '@regiograaf/subgraph-kit';
import { listed, quoted, type Asking } from './ask.js';
import type { Model, Noun } from './model.js';
import type { Names } from './names.js';
import { titleOf } from './record-world.js';

export interface Page {
  totalCount: number;
  nodes: object[];
}

interface Of {
  model: Model;
  names: Names;
}

/** What a record that is seen says. */
export function expected(noun: Noun, index: number, { model, names }: Of): object {
  const version = { known: model.when.known, put: model.put(noun, index) };
  const note = names.canary(noun, index, version);
  const more: Readonly<Record<Noun, () => object>> = {
    agreements: () => ({ title: titleOf(index, note) }),
    indicators: () => ({ title: note }),
    conditions: () => ({ title: note }),
    funding: () => ({ amountEuros: names.number(noun, index, { ...version, meets: true }) }),
    measurements: () => ({ value: names.number(noun, index, { ...version, meets: model.now(model.world.measurements[index]!.meets) }) }),
    uptakes: () => ({}),
    uses: () => ({}),
  };
  return { id: names.record(noun, index), note, ...more[noun]() };
}

/** The first of what is seen, and how many there are. */
export function page(noun: Noun, found: readonly number[], { first, ...of }: Of & { first: number }): Page {
  return { totalCount: found.length, nodes: found.slice(0, first).map((each) => expected(noun, each, of)) };
}

/** A list in the order of ids, perhaps after a cursor: how it is asked for, and what is expected. */
export function listById(noun: Noun, found: readonly number[], { world, model, names, moments, first, after }: Asking): { asked: Readonly<Record<string, unknown>>; nodes: string; data: Page } {
  // A cursor may name any record, also one that the asker does not see: it is only a place in the order.
  const from = after === null || first > 2 ? null : after % world[noun].length;
  const cursor = from === null ? null : quoted(encodeCursor({ order: 'ID', key: [names.record(noun, from)], moments }));
  const rest = from === null ? found : found.filter((each) => each > from);
  return { asked: { first, after: cursor }, nodes: listed(noun), data: { ...page(noun, rest, { model, names, first }), totalCount: found.length } };
}
