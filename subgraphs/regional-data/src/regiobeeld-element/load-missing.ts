import { loadMany, type Context } from '@regiograaf/subgraph-kit';
import { Challenge } from '../challenge/challenge.js';
import type { Regiobeeld } from '../regiobeeld/regiobeeld.js';
import { missingRegiobeeldElements } from './missing-elements.js';
import type { RegiobeeldElementKind } from './regiobeeld-element-kind.js';
import { RegiobeeldElement } from './regiobeeld-element.js';

/** Which elements of a regiobeeld are not known, whatever their status; of all those of a request in two statements. */
export async function loadMissingOfRegiobeeld(context: Context, regiobeeld: Regiobeeld): Promise<RegiobeeldElementKind[]> {
  const of = { by: 'regiobeeldId', of: regiobeeld.id } as const;
  const [elements, challenges] = await Promise.all([loadMany(context, RegiobeeldElement, of), loadMany(context, Challenge, of)]);
  return missingRegiobeeldElements({
    elements: elements.map(({ kind }) => kind),
    namesParticipants: regiobeeld.participantIds.length > 0 || regiobeeld.participantsDescription !== null,
    namesChallenges: challenges.length > 0,
  });
}
