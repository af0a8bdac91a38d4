/** An area with the area that it is a part of. */
export interface PartOf {
  id: string;
  whole: string;
}

/**
 * The wijken and municipalities that lie wholly in a set of areas because each of their parts does.
 *
 * @param parts per level, the smallest first: all buurten of some wijken, then all wijken of some municipalities
 */
export function coveredWholes(areas: readonly string[], parts: readonly (readonly PartOf[])[]): Set<string> {
  const covered = new Set(areas);
  for (const level of parts) {
    for (const [whole, of] of Map.groupBy(level, (part) => part.whole)) {
      if (of.every(({ id }) => covered.has(id))) covered.add(whole);
    }
  }
  return covered;
}
