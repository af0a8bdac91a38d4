import { isDeepStrictEqual } from 'node:util';
import type { ContractsGraph } from '../contracts-graph.js';
import type { Ask } from './ask.js';
import { askOf } from './asks.js';
import { callerOf, Model, NOUNS } from './model.js';
import { CANARIES, Names } from './names.js';
import type { Operation } from './operations.js';
import { recordWorld } from './record-world.js';
import type { World } from './world.js';

export interface Comparison {
  /** Pairs of an asker and what it asks. */
  pairs: number;
  /** Where the graph says something else than the model, or says what nobody told this asker. */
  disagreements: object[];
}

/** A recorded world. */
export interface Prepared {
  world: World;
  names: Names;
  /** After it was first recorded, and after it was corrected. */
  moments: readonly string[];
}

export async function prepare(graph: ContractsGraph, world: World, run: string): Promise<Prepared> {
  const names = new Names(run);
  return { world, names, moments: await recordWorld(graph, world, names) };
}

/** Compares what the graph answers with what the model says; no more is asked after an operation that disagrees. */
export async function compare(graph: ContractsGraph, { world, names, moments }: Prepared, operations: Iterable<Operation>): Promise<Comparison> {
  const all: Comparison = { pairs: 0, disagreements: [] };
  for (const { asker, when, choices } of operations) {
    const at = { validOn: `${when.year}-07-02`, knownAt: moments[when.known]! };
    const model = new Model(world, asker, when);
    const asks = choices.map((chosen) => askOf({ ...chosen, world, model, names, moments: at }));
    const found = await disagreementsOf(graph, { asks, model, names, at });
    all.pairs += asks.length;
    all.disagreements.push(...found.map((disagreement) => ({ asker, when, ...disagreement })));
    if (found.length > 0) break;
  }
  return all;
}

interface Asked {
  asks: readonly Ask[];
  model: Model;
  names: Names;
  at: { validOn: string; knownAt: string };
}

async function disagreementsOf(graph: ContractsGraph, { asks, model, names, at }: Asked): Promise<object[]> {
  const query = `query Q($validOn: Date!, $knownAt: DateTime!) @asOf(validOn: $validOn, knownAt: $knownAt) { ${asks.map(({ field }, index) => `q${index}: ${field}`).join('\n')} }`;
  const answer = await graph.subgraph.execute({ query, variables: at }, callerOf(model.asker, names.run));
  const raw = JSON.stringify(answer);
  const { data, errors = [] } = JSON.parse(raw) as { data: Record<string, unknown> | null; errors?: { path: string[]; extensions: { code: string } }[] };
  const wrong = asks.flatMap((ask, index) => {
    const [found, codes] = [data?.[`q${index}`], errors.filter(({ path }) => path[0] === `q${index}`).map(({ extensions }) => extensions.code)];
    const isRight = isDeepStrictEqual(found, ask.data) && isDeepStrictEqual(codes, ask.errors ?? []);
    return isRight ? [] : [{ field: ask.field, expected: [ask.data, ask.errors], found: [found, codes] }];
  });
  return [...wrong, ...strayCanaries(raw, { model, names })];
}

/** What stands in the answer as text, wherever that is, and in no record that this asker sees. */
function strayCanaries(raw: string, { model, names }: Pick<Asked, 'model' | 'names'>): object[] {
  const seen = NOUNS.flatMap((noun) => model.seen(noun).map((index) => ({ noun, index, version: { known: model.when.known, put: model.put(noun, index) } })));
  const texts = new Set(seen.map(({ noun, index, version }) => names.canary(noun, index, version)));
  const numbers = new Set(seen.map(({ noun, index, version }) => names.number(noun, index, { ...version, meets: true })));
  const isTheirs = (canary: string): boolean => texts.has(canary) || numbers.has(canary);
  return (raw.match(CANARIES) ?? []).filter((canary) => !isTheirs(canary)).map((canary) => ({ stray: canary }));
}
