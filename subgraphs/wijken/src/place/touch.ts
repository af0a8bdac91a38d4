/** How places lie, as far as a question needs it. */
export interface Layout {
  /** Per area, the areas that it has land in common with. */
  areas: ReadonlyMap<string, readonly string[]>;
  /** Per wijkgroep, the areas that its working area names. */
  workingAreas: ReadonlyMap<string, readonly string[]>;
  /** Per area, the wijkgroepen whose working area names it. */
  wijkgroepen: ReadonlyMap<string, readonly string[]>;
  /** Per area, the areas that are no more and that became it. */
  before: ReadonlyMap<string, readonly string[]>;
}

/**
 * The places that a place touches, itself first. Two areas touch if they have land in common: official areas if one lies in the other, a
 * local area and another if they have a buurt in common. A wijkgroep touches every area that touches its working area, and no other
 * wijkgroep. What is no more lies in what it became. A partnership counts for every place that its own place touches.
 */
export function touchedPlaces(place: string, { areas, workingAreas, wijkgroepen, before }: Layout): string[] {
  const working = workingAreas.get(place) ?? [];
  const touched = new Set([place, ...working]);
  for (const area of [place, ...working]) areas.get(area)?.forEach((other) => touched.add(other));
  for (const area of partsWithin(working.length > 0 ? working : [place], areas)) before.get(area)?.forEach((former) => touched.add(former));
  if (working.length === 0) [...touched].forEach((area) => wijkgroepen.get(area)?.forEach((wijkgroep) => touched.add(wijkgroep)));
  return [...touched];
}

/** Some areas, and what lies in them of the areas that they touch. */
export function partsWithin(extent: readonly string[], areas: Layout['areas']): string[] {
  return extent.flatMap((area) => [area, ...(areas.get(area) ?? []).filter((other) => isPart(other, area))]);
}

const SIZES = { buurt: 0, localarea: 1, wijk: 1, municipality: 2, wijkgroep: 3 } as const;

/** Of two places that touch, whether one is the smaller, so that it lies in the other. */
export function isPart(place: string, whole: string): boolean {
  return SIZES[placePrefix(place)] < SIZES[placePrefix(whole)];
}

// Without importing what a place is to a client: a rule knows no GraphQL.
function placePrefix(place: string): keyof typeof SIZES {
  return place.slice(0, place.indexOf(':')) as keyof typeof SIZES;
}
