import type { Question, RandomPartnership, World } from './random-world.js';

// What the graph should answer, worked out another way: every place is a set of spots, those of its smallest parts. Then two places touch
// if they share a spot, and one lies in another if it has no spot outside it.

/** Whether a partnership with one place counts for another. */
export function touches(world: World, one: number, other: number): boolean {
  if (one === other) return true;
  const groups = [one, other].map((place) => groupOf(world, place));
  if (groups.every(Boolean) || groups.some((group) => group?.ended)) return false;
  return [...spotsOf(world, one)].some((spot) => spotsOf(world, other).has(spot));
}

/** Whether any of the places lies in another. */
export function hasNested(world: World, places: readonly number[]): boolean {
  return places.some((inner) => places.some((outer) => outer !== inner && [...spotsOf(world, inner)].every((spot) => spotsOf(world, outer).has(spot))));
}

/** An organisation that places share: for each of them, which of its partnerships count. */
export interface SharedInModel {
  organisation: number;
  places: { place: number; partnerships: number[] }[];
}

/** The organisations that enough of the places share, those in most places first. */
export function sharedInModel(world: World, { between, minimum = between.length, domain, theme }: Question): SharedInModel[] {
  const counts = (partnership: RandomPartnership): boolean =>
    !partnership.ended && (!domain || partnership.domain === domain) && (!theme || partnership.theme);
  const candidates = [0, 1, 2].map((organisation) => {
    const places = between.map((asked) => ({
      place: asked,
      partnerships: world.partnerships.flatMap((each, number) =>
        each.organisation === organisation && counts(each) && touches(world, each.place, asked) ? [number] : [],
      ),
    }));
    return { organisation, places: places.filter(({ partnerships }) => partnerships.length > 0) };
  });
  return candidates.filter(({ places }) => places.length >= minimum).toSorted((a, b) => b.places.length - a.places.length);
}

const VIA: Readonly<Record<string, string>> = { GM: 'MUNICIPALITY_WIDE', WK: 'WIJK', BU: 'BUURT', LA: 'LOCAL_AREA' };

/** How a partnership counts for a place. */
export function viaInModel(world: World, partnership: number, place: number): string {
  const own = world.partnerships[partnership]!.place;
  if (own === place) return 'DIRECT';
  return VIA[world.areas[own]?.code.slice(0, 2) ?? ''] ?? 'WIJKGROEP';
}

function groupOf(world: World, place: number): World['wijkgroepen'][number] | undefined {
  return world.wijkgroepen[place - world.areas.length];
}

function spotsOf(world: World, place: number): Set<number> {
  const parts = groupOf(world, place)?.works ?? world.areas[place]!.parts ?? world.areas.flatMap(({ within }, area) => (within === place ? [area] : []));
  return parts.length === 0 ? new Set([place]) : new Set(parts.flatMap((part) => [...spotsOf(world, part)]));
}
