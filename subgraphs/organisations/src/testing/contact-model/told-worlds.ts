import type { OrganisationsGraph } from '../organisations-graph.js';
import { PERSONS } from './draft.js';
import type { Told } from './memory.js';
import type { Transaction } from './random-world.js';

/** Records worlds side by side, all their first transactions as one, then their second ones, … @returns what each was told, and when */
export async function recordWorlds(graph: OrganisationsGraph, worlds: readonly (readonly Transaction[])[]): Promise<Told[][]> {
  await addPersons(graph, worlds.length);
  const told: Told[][] = worlds.map(() => []);
  for (const index of worlds[0]!.keys()) {
    await graph.database.run('begin');
    for (const round of worlds[0]![index]!.keys()) await recordRound(graph, worlds.map((world) => world[index]![round]!), told);
    await graph.database.run('commit');
  }
  return told;
}

async function recordRound(graph: OrganisationsGraph, rounds: readonly Transaction[number][], told: readonly Told[][]): Promise<void> {
  for (const thing of new Set(rounds.flat().map((said) => said.thing))) {
    const said = rounds.map((round) => round.filter((each) => each.thing === thing));
    const at = await graph.record(thing, ...said.flat().map(({ row }) => row));
    for (const [world, each] of said.entries()) told[world]!.push(...each.map(({ row }) => ({ thing, row, at: new Date(at).toISOString() })));
  }
}

async function addPersons(graph: OrganisationsGraph, worlds: number): Promise<void> {
  const slugs = [...Array(worlds).keys()].flatMap((world) => [...Array(PERSONS).keys()].map((person) => `w${world}-${person}`));
  await graph.database.run(`insert into person (id, name, fictional) select 'person:' || slug, slug, true from unnest($1::text[]) slug`, [slugs]);
}
