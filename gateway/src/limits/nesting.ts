/** How many values stand within each other in what JSON holds: 1 for a number, 3 for a number in a list in an object. */
export function nestingOf(value: unknown): number {
  let deepest = 0;
  // Not by calls within calls: what is nested deeply enough would end those.
  const places: { value: unknown; depth: number }[] = [{ value, depth: 1 }];
  for (let place = places.pop(); place; place = places.pop()) {
    const { value: at, depth } = place;
    deepest = Math.max(deepest, depth);
    if (typeof at === 'object' && at !== null) for (const inner of Object.values(at)) places.push({ value: inner, depth: depth + 1 });
  }
  return deepest;
}
