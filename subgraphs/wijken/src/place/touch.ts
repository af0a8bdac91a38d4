/** How places lie, as far as a question needs it. */
export interface Layout {
  /** Per area, the areas that it lies in and that lie in it. */
  areas: ReadonlyMap<string, readonly string[]>;
  /** Per wijkgroep, the areas that its working area names. */
  workingAreas: ReadonlyMap<string, readonly string[]>;
  /** Per area, the wijkgroepen whose working area names it. */
  wijkgroepen: ReadonlyMap<string, readonly string[]>;
}

/**
 * The places that a place touches, itself first. Two areas touch if one lies in the other; a wijkgroep touches every area that
 * touches its working area, and no other wijkgroep. A partnership counts for every place that its own place touches.
 */
export function touchedPlaces(place: string, { areas, workingAreas, wijkgroepen }: Layout): string[] {
  const working = workingAreas.get(place) ?? [];
  const touched = new Set([place, ...working]);
  for (const area of [place, ...working]) areas.get(area)?.forEach((other) => touched.add(other));
  if (working.length === 0) [...touched].forEach((area) => wijkgroepen.get(area)?.forEach((wijkgroep) => touched.add(wijkgroep)));
  return [...touched];
}
