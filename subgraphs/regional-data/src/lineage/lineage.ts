/** That an area became another, alone or with others: by a merger, a division, or another code. */
export interface Succession {
  predecessor: string;
  successor: string;
  /** First day on which the successor is there. */
  on: string;
}

/** What became of areas and what they were before, as far as is known. */
export interface Lineage {
  /** By predecessor. */
  outOf: ReadonlyMap<string, readonly Succession[]>;
  /** By successor. */
  into: ReadonlyMap<string, readonly Succession[]>;
  /** First days of areas. Of what has none it is not known whether it was there before what it took over. */
  began: ReadonlyMap<string, string>;
}

export function lineageOf(successions: readonly Succession[], began: Lineage['began']): Lineage {
  return { outOf: Map.groupBy(successions, ({ predecessor }) => predecessor), into: Map.groupBy(successions, ({ successor }) => successor), began };
}

/** An area that had land of others on a day. */
export interface Part {
  area: string;
  /** Whether it lay wholly in those others. */
  whole: boolean;
  /** Whether it took over yet others later, so that it was smaller then. */
  grew: boolean;
}

/** The areas that had the land of some areas on another day; these themselves, as far as they were there then. */
export function partsOn(day: string, areas: readonly string[], lineage: Lineage): Part[] {
  const own = new Set(areas);
  const after = (area: string): readonly Succession[] => (lineage.into.get(area) ?? []).filter(({ on }) => on > day);
  const parts = areas.flatMap((area): Part[] => {
    const later = becameBy(day, area, lineage);
    if (later.length > 0) return later.map((each) => ({ area: each, whole: isMadeOf(own, { area: each, day, lineage }), grew: false }));
    return wasOn(day, area, lineage).map((each) => ({
      area: each,
      whole: becameAllOf(own, { area: each, lineage }),
      grew: after(each).some(({ predecessor }) => !own.has(predecessor)),
    }));
  });
  return [...new Map(parts.map((part) => [part.area, part])).values()];
}

/** Some areas with all that they became or were, and what that became or was. */
export function kinOf(areas: readonly string[], { outOf, into }: Lineage): string[] {
  const kin = new Set(areas);
  for (const each of kin) {
    for (const { successor } of outOf.get(each) ?? []) kin.add(successor);
    for (const { predecessor } of into.get(each) ?? []) kin.add(predecessor);
  }
  return [...kin];
}

/** What an area had become by a day; nothing if it was still there. */
function becameBy(day: string, area: string, { outOf }: Lineage): string[] {
  return ends(area, (each) => (outOf.get(each) ?? []).filter(({ on }) => on <= day).map(({ successor }) => successor)).filter((each) => each !== area);
}

/** What an area was on a day: itself, unless it only came of others later. */
function wasOn(day: string, area: string, { into, began }: Lineage): string[] {
  return ends(area, (each) => ((began.get(each) ?? '') > day ? (into.get(each) ?? []).filter(({ on }) => on > day).map(({ predecessor }) => predecessor) : []));
}

/** Whether an area, as it was on a day, came of some areas and no other. */
function isMadeOf(own: ReadonlySet<string>, { area, day, lineage: { into, began } }: { area: string; day: string; lineage: Lineage }): boolean {
  const before = (each: string): string[] => {
    if (own.has(each)) return [];
    const first = began.get(each) ?? '';
    const links = (into.get(each) ?? []).filter(({ on }) => on <= day);
    // Of what was there before it took over the first of them, only a part came of them.
    return links.some(({ on }) => on <= first) ? links.map(({ predecessor }) => predecessor) : [];
  };
  return ends(area, before).every((each) => own.has(each));
}

/** Whether an area is one of some areas, or went into them and no other. */
function becameAllOf(own: ReadonlySet<string>, { area, lineage: { outOf } }: { area: string; lineage: Lineage }): boolean {
  return ends(area, (each) => (own.has(each) ? [] : (outOf.get(each) ?? []).map(({ successor }) => successor))).every((each) => own.has(each));
}

/** Where one comes to from an area, step by step, each area once: those from which there is no further step. */
function ends(area: string, next: (area: string) => readonly string[]): string[] {
  const seen = new Set([area]);
  const found: string[] = [];
  // A set gives what is added to it on the way, too.
  for (const each of seen) {
    const further = next(each);
    if (further.length === 0) found.push(each);
    for (const step of further) seen.add(step);
  }
  return found;
}
