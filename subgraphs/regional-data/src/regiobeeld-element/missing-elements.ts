import { RegiobeeldElementKind } from './regiobeeld-element-kind.js';

/** What is known of a regiobeeld. */
export interface KnownRegiobeeld {
  elements: readonly RegiobeeldElementKind[];
  namesParticipants: boolean;
  namesChallenges: boolean;
}

/** The elements that are missing: neither summarised, nor there by themselves as participants or challenges. */
export function missingRegiobeeldElements({ elements, namesParticipants, namesChallenges }: KnownRegiobeeld): RegiobeeldElementKind[] {
  const present = new Set(elements);
  if (namesParticipants) present.add(RegiobeeldElementKind.PARTICIPANTS);
  if (namesChallenges) present.add(RegiobeeldElementKind.CHALLENGES);
  return Object.values(RegiobeeldElementKind).filter((kind) => !present.has(kind));
}
