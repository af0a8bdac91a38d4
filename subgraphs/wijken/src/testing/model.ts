import type { Question, RandomPartnership, World } from './random-world.js';

// What the graph should answer, worked out another way: every area is a set of spots, one of its own and those of the areas in it. Then
// two areas touch if they share a spot, and one place lies in another if it has no spot outside it.

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

/** How many of the places share each organisation that enough of them share, the most first. */
export function sharedInModel(world: World, { between, minimum = between.length, domain, theme }: Question): { organisation: number; places: number[] }[] {
  const counts = (partnership: RandomPartnership): boolean =>
    !partnership.ended && (!domain || partnership.domain === domain) && (!theme || partnership.theme);
  const candidates = [0, 1, 2].map((organisation) => {
    const own = world.partnerships.filter((partnership) => partnership.organisation === organisation && counts(partnership));
    return { organisation, places: between.filter((asked) => own.some(({ place }) => touches(world, place, asked))) };
  });
  return candidates.filter(({ places }) => places.length >= minimum).toSorted((a, b) => b.places.length - a.places.length);
}

function groupOf(world: World, place: number): World['wijkgroepen'][number] | undefined {
  return world.wijkgroepen[place - world.areas.length];
}

function spotsOf(world: World, place: number): Set<number> {
  const group = groupOf(world, place);
  if (group) return new Set(group.works.flatMap((area) => [...spotsOf(world, area)]));
  const inside = world.areas.flatMap(({ within }, area) => (within === place ? [...spotsOf(world, area)] : []));
  return new Set([place, ...inside]);
}
