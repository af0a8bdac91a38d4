import { loadMany, TermStatus, type Context } from '@regiograaf/subgraph-kit';
import { Activity } from '../activity/activity.js';
import { Challenge } from '../challenge/challenge.js';
import { Precondition } from '../precondition/precondition.js';
import { Regiobeeld } from '../regiobeeld/regiobeeld.js';
import { loadMissingOfRegiobeeld } from '../regiobeeld-element/load-missing.js';
import { Regioplan } from '../regioplan/regioplan.js';
import { loadMissingOfRegioplan } from '../regioplan-element/load-missing.js';
import type { PlanFacts } from './signal.js';

const ACTIVE = { status: TermStatus.ACTIVE };
// What is yet to begin is planned for.
const NOT_ENDED = { status: { $ne: TermStatus.ENDED } };

/** What the signals of a region read; for all regions of a request in seven statements. */
export async function loadPlanFacts(context: Context, region: string): Promise<PlanFacts> {
  const ofRegion = { by: 'regionId', of: region, where: ACTIVE } as const;
  const [regiobeelden, regioplannen] = await Promise.all([loadMany(context, Regiobeeld, ofRegion), loadMany(context, Regioplan, ofRegion)]);
  const [challenges, activities, preconditions, missingOfBeelden, missingOfPlannen] = await Promise.all([
    Promise.all(regiobeelden.map(({ id }) => loadMany(context, Challenge, { by: 'regiobeeldId', of: id, where: ACTIVE }))),
    Promise.all(regioplannen.map(({ id }) => loadMany(context, Activity, { by: 'regioplanId', of: id, where: NOT_ENDED }))),
    Promise.all(regioplannen.map(({ id }) => loadMany(context, Precondition, { by: 'regioplanId', of: id, where: ACTIVE }))),
    Promise.all(regiobeelden.map((each) => loadMissingOfRegiobeeld(context, each))),
    Promise.all(regioplannen.map((each) => loadMissingOfRegioplan(context, each))),
  ]);
  return {
    validOn: context.moments.validOn,
    regiobeelden: regiobeelden.map(({ id, title, termFrom }, index) => ({ id, title, termFrom, missing: missingOfBeelden[index]! })),
    regioplannen: regioplannen.map(({ id, title, termFrom }, index) => ({ id, title, termFrom, missing: missingOfPlannen[index]! })),
    challenges: challenges.flat(),
    activities: activities.flat(),
    preconditions: preconditions.flat(),
  };
}
