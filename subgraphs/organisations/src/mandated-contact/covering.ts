import type { Certainty, TermStatus } from '@regiograaf/subgraph-kit';
import { authorityRank, includesAuthority, type MandateAuthority } from '../mandate/authority.js';
import { CounterpartyKind } from '../mandate/counterparty.js';
import { stands } from '../standing/standing.js';

export interface MandateFact {
  id: string;
  themeId: string;
  regionIds: readonly string[];
  counterparty: CounterpartyKind;
  authority: MandateAuthority;
  parentId: string | null;
  certainty: Certainty;
  status: TermStatus;
}

/** One of several that may cover the same. */
export interface RankedMandate extends MandateFact {
  exclusive: boolean;
}

export interface Asked {
  region: string;
  counterparty: CounterpartyKind;
  authority: MandateAuthority;
  /** The theme asked about and those above it, the most specific first. */
  themeLine: readonly string[];
}

/** Whether a mandate is about what is asked, whatever its authority, certainty and term. */
export function covers(mandate: MandateFact, { region, counterparty, themeLine }: Asked): boolean {
  return (
    themeLine.includes(mandate.themeId) &&
    mandate.regionIds.includes(region) &&
    (mandate.counterparty === counterparty || mandate.counterparty === CounterpartyKind.ANY)
  );
}

/** A mandate and those above it; a parent that is not known, or a circle, ends it with undefined. */
export function chainOf<T extends MandateFact>(mandate: T, all: ReadonlyMap<string, T>): (T | undefined)[] {
  const chain: (T | undefined)[] = [];
  for (let link: T | undefined = mandate; ; link = all.get(link.parentId)) {
    if (link && chain.includes(link)) return [...chain, undefined];
    chain.push(link);
    if (!link?.parentId) return chain;
  }
}

/** A mandate holds on the date when it and every mandate above it are established and run: a parent's end ends its children. */
export function holds<T extends MandateFact>(mandate: T, all: ReadonlyMap<string, T>): boolean {
  return chainOf(mandate, all).every((link) => link && stands(link));
}

export interface Ranking<T> {
  /** Those that hold and go far enough, best first. */
  sufficient: T[];
  /** Those that hold and do not go far enough, the highest authority first. */
  lower: T[];
  /** Those that do not hold on the date, best first. */
  idle: T[];
}

/** The mandates that cover what is asked, by what they are worth as an answer. */
export function rank<T extends RankedMandate>(mandates: readonly T[], asked: Asked, all: ReadonlyMap<string, T>): Ranking<T> {
  const covering = mandates.filter((mandate) => covers(mandate, asked)).toSorted(byFitness(asked, all));
  const valid = covering.filter((mandate) => holds(mandate, all));
  return {
    sufficient: valid.filter(({ authority }) => includesAuthority(authority, asked.authority)),
    lower: valid
      .filter(({ authority }) => !includesAuthority(authority, asked.authority))
      .toSorted((one, other) => authorityRank(other.authority) - authorityRank(one.authority)),
    idle: covering.filter((mandate) => !valid.includes(mandate)),
  };
}

// The most specific theme wins; then an exclusive mandate or what was given out of one, as nobody else may hold the same; then one for
// just this counterparty; then the one that was passed on furthest, since that is who is meant to be called; then the smallest authority
// that suffices.
function byFitness<T extends RankedMandate>({ counterparty, themeLine }: Asked, all: ReadonlyMap<string, T>) {
  const score = (mandate: T): number[] => [
    themeLine.indexOf(mandate.themeId),
    chainOf(mandate, all).some((link) => link?.exclusive) ? 0 : 1,
    mandate.counterparty === counterparty ? 0 : 1,
    -chainOf(mandate, all).length,
    authorityRank(mandate.authority),
  ];
  return (one: T, other: T): number => compare([...score(one), one.id], [...score(other), other.id]);
}

function compare(one: readonly (number | string)[], other: readonly (number | string)[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : one[at]! < other[at]! ? -1 : 1;
}
