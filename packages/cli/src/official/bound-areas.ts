import type { AreaKind } from '@regiograaf/official-data';
import { subgraph as regionalData } from '@regiograaf/regional-data';
import type { Register, RegisterFact } from '@regiograaf/subgraph-kit';
import { subgraph as wijken } from '@regiograaf/wijken';
import { firstDay } from './edition.js';
import type { PlacedArea } from './place-areas.js';
import type { Totals } from './totals.js';

/** Over all that is recorded of an area. */
export interface Standing {
  id: string;
  /** The days over which it is recorded, as a `daterange`. */
  valid: string;
  first: number;
  last: number;
  from: string | null;
  /** Whether it began on that day, or may have been there before. */
  sure: boolean;
  to: string | null;
  /** What it lies in, of the next larger kind. */
  parent: string | null;
}

const PARENT: Record<AreaKind, string> = { municipality: 'null', wijk: 'max(municipality)', buurt: 'max(wijk)' };

/** What is recorded of areas of a kind: of some of them, or of all. */
export function standingOf(register: Pick<Register, 'query'>, kind: AreaKind, ids?: readonly string[]): Promise<Standing[]> {
  return register.query<Standing>(
    `select id, range_merge(range_agg(valid))::text as valid, min(edition) as first, max(edition) as last, ${PARENT[kind]} as parent,
       to_char(min(lower(term)), 'YYYY-MM-DD') as "from", bool_or(from_precision <> 'UNKNOWN') as sure, to_char(max(upper(term)), 'YYYY-MM-DD') as "to"
     from wijken.${kind}_version where upper_inf(recorded) and ($1::text[] is null or id = any($1)) group by id order by id`,
    [ids ?? null],
  );
}

/** When an area began or ended: days, and whether an edition of the year before or after says so too. */
export interface Bound {
  from?: { on: string; sure: boolean };
  to?: { on: string; sure: boolean };
  reason: string;
}

/** That an area began or ended, whatever else is recorded of it; a day that is not sure is the last on which that may have been. */
export function boundedFact({ id, valid, from, to }: Standing, bound: Bound): RegisterFact {
  const [first, last] = [bound.from?.on ?? from, bound.to?.on ?? to];
  const attributes = {
    term: `${first === null ? '(' : `[${first}`},${last ?? ''})`,
    ...(bound.from ? { from_precision: precision(bound.from) } : {}),
    ...(bound.to ? { to_precision: precision(bound.to) } : {}),
  };
  return { id, valid, reason: bound.reason, attributes };
}

/** Records facts of areas where both subgraphs have them. @param what for the report, if there are any */
export async function recordBounds(register: Register, { kind, facts, what, total }: { kind: AreaKind; facts: readonly RegisterFact[]; what?: string; total: Totals }): Promise<void> {
  if (facts.length === 0) return;
  await register.record({ subgraph: regionalData, thing: 'area' }, facts);
  const counts = await register.record({ subgraph: wijken, thing: kind }, facts);
  if (what !== undefined) total.add(what, counts);
}

/**
 * Ends the areas of earlier editions that a complete edition no longer has, and begins those of later ones that it did not have yet: of
 * each kind that it has at all. What it is the first to have began with it, if something beside it was there before.
 */
export async function boundAreas(register: Register, { year, placed, total }: { year: number; placed: ReadonlyMap<string, PlacedArea>; total: Totals }): Promise<void> {
  const ids = new Set([...placed.values()].map(({ id }) => id));
  for (const kind of new Set([...placed.values()].map((area) => area.kind))) {
    const standing = await standingOf(register, kind);
    const earlier = Map.groupBy(standing.filter(({ first }) => first < year), ({ parent }) => parent);
    const ended = standing.filter(({ id, last, to }) => !ids.has(id) && last < year && to === null);
    const begun = standing.filter(({ id, first, from, parent }) => from === null && (ids.has(id) ? first === year && parent !== null && earlier.has(parent) : first > year));
    const before = (parent: string | null): number => Math.max(...(earlier.get(parent) ?? []).map(({ first }) => first));
    const beginOf = ({ id, first, parent }: Standing): Bound['from'] => ({ on: firstDay(first), sure: ids.has(id) ? before(parent) === year - 1 : first === year + 1 });
    const facts = {
      ended: ended.map((each) => boundedFact(each, { to: { on: firstDay(year), sure: each.last === year - 1 }, reason: `Niet meer in de indeling van ${year}` })),
      begun: begun.map((each) => boundedFact(each, { from: beginOf(each)!, reason: 'Nog niet in een eerdere indeling' })),
    };
    for (const what of ['ended', 'begun'] as const) await recordBounds(register, { kind, facts: facts[what], what: `${kind} ${what}`, total });
  }
}

/** Takes back that areas of an edition began later, where that is not sure: the edition has them. */
export async function unboundAreas(register: Register, { year, placed, total }: { year: number; placed: ReadonlyMap<string, PlacedArea>; total: Totals }): Promise<void> {
  for (const [kind, areas] of Map.groupBy(placed.values(), (area) => area.kind)) {
    const standing = await standingOf(register, kind, areas.map(({ id }) => id));
    const early = standing.filter(({ from, sure }) => from !== null && !sure && from > firstDay(year));
    await recordBounds(register, { kind, facts: early.map((each) => boundedFact({ ...each, from: null }, { reason: `Ook in de indeling van ${year}` })), total });
  }
}

function precision({ sure }: { sure: boolean }): string {
  return sure ? 'DAY' : 'UNKNOWN';
}
