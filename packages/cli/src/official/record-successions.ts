import type { PublishedSuccession } from '@regiograaf/official-data';
import { subgraph as regionalData } from '@regiograaf/regional-data';
import type { Register, RegisterFact } from '@regiograaf/subgraph-kit';
import { subgraph as wijken } from '@regiograaf/wijken';
import { boundedFact, recordBounds, standingOf } from './bound-areas.js';
import { firstDay, type Bearer } from './edition.js';
import { bearersOf } from './place-areas.js';
import { mergers, provenance } from './provenance.js';
import type { Problems } from './refused.js';
import type { Totals } from './totals.js';

/** Records what became of areas: the links, the end of what is no more, and municipalities that are new by it. */
export async function recordSuccessions(register: Register, { successions, problems, total }: { successions: readonly PublishedSuccession[]; problems: Problems; total: Totals }): Promise<void> {
  if (successions.length === 0) return;
  for (const subgraph of [wijken, regionalData]) await register.sources(subgraph, [mergers.source]);
  const bearers = await bearersOf(register, [...new Set(successions.flatMap(({ from, to }) => [from, to]))]);
  const successor = (each: PublishedSuccession): string => latest(bearers.get(each.to))?.id ?? `${each.kind}:${each.to}`;
  for (const each of successions) {
    const { file, row, kind, from, to, toName } = each;
    if (!bearers.has(from)) problems.add({ file, row, column: 'van_code', found: from, expected: 'an area that is recorded' });
    if (!bearers.has(to) && (kind !== 'municipality' || !toName)) problems.add({ file, row, column: 'naar_code', found: to, expected: 'an area that is recorded, or a municipality with its name' });
  }
  problems.refuse();
  const fresh = new Map(successions.filter(({ to }) => !bearers.has(to)).map((each) => [each.to, newMunicipality(each)]));
  await recordAreas(register, [...fresh.values()]);
  const links = successions.map((each): RegisterFact => {
    const [predecessor, next] = [latest(bearers.get(each.from))!.id, successor(each)];
    const id = `areasuccession:${[predecessor, next].map((area) => area.slice(area.indexOf(':') + 1)).join('-')}`;
    return { id, attributes: { predecessor, successor: next, happened_on: each.on, ...provenance(mergers, year(each.on)) } };
  });
  await register.record({ subgraph: regionalData, thing: 'area_succession' }, links);
  total.add('successors', await register.record({ subgraph: wijken, thing: 'area_succession' }, links));
  await bound(register, { successions: successions.map((each) => ({ ...each, predecessor: latest(bearers.get(each.from))!.id, next: successor(each) })), total });

  async function recordAreas(on: Register, facts: readonly RegisterFact[]): Promise<void> {
    await on.record({ subgraph: regionalData, thing: 'area' }, facts);
    total.add('municipality', await on.record({ subgraph: wijken, thing: 'municipality' }, facts));
  }
}

type Linked = PublishedSuccession & { predecessor: string; next: string };

/** Ends what is no more on the day on which its successor is there; what no edition before that day has began then. */
async function bound(register: Register, { successions, total }: { successions: readonly Linked[]; total: Totals }): Promise<void> {
  for (const [kind, each] of Map.groupBy(successions, (one) => one.kind)) {
    // Of several days on which an area took over others, it began on the first, or before.
    const inOrder = each.toSorted((a, b) => (a.on < b.on ? 1 : -1));
    const [endsOn, beginsOn] = [new Map(inOrder.map(({ predecessor, on }) => [predecessor, on])), new Map(inOrder.map(({ next, on }) => [next, on]))];
    const standing = await standingOf(register, kind, [...new Set([...endsOn.keys(), ...beginsOn.keys()])]);
    const facts = standing.flatMap((area) => {
      const [to, on] = [endsOn.get(area.id), beginsOn.get(area.id)];
      const isNew = on !== undefined && firstDay(area.first) >= on && (area.from === null || area.from > on);
      if (to === undefined && !isNew) return [];
      const days = { ...(to === undefined ? {} : { to: { on: to, sure: true } }), ...(isNew ? { from: { on, sure: true } } : {}) };
      return boundedFact(area, { ...days, reason: 'Herindeling of hernummering' });
    });
    await recordBounds(register, { kind, facts, total });
  }
}

function newMunicipality({ kind, to, toName, on }: PublishedSuccession): RegisterFact {
  return { id: `${kind}:${to}`, attributes: { code: to, edition: year(on), name: toName, term: `[${on},)`, from_precision: 'DAY', ...provenance(mergers, year(on)) } };
}

function latest(bearers: readonly Bearer[] = []): Bearer | undefined {
  return bearers.toSorted((a, b) => b.edition - a.edition)[0];
}

function year(day: string): number {
  return Number(day.slice(0, 4));
}
