import { RegioplanElementKind } from './regioplan-element-kind.js';

/** What is known of a regioplan. */
export interface KnownRegioplan {
  elements: readonly RegioplanElementKind[];
  activities: readonly { challengeIds: readonly string[]; dueOn: string | null }[];
}

/** The elements that are missing: neither summarised, nor there by themselves as activities, with a time path, that address challenges. */
export function missingRegioplanElements({ elements, activities }: KnownRegioplan): RegioplanElementKind[] {
  const present = new Set(elements);
  if (activities.some(({ dueOn }) => dueOn !== null)) present.add(RegioplanElementKind.ACTIVITIES);
  if (activities.some(({ challengeIds }) => challengeIds.length > 0)) present.add(RegioplanElementKind.PRIORITISED_CHALLENGES);
  return Object.values(RegioplanElementKind).filter((kind) => !present.has(kind));
}
