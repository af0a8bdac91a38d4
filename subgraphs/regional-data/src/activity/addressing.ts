import { type Context, loaderOf, type TermStatus } from '@regiograaf/subgraph-kit';
import { Activity } from './activity.js';

/** The activities that address a challenge; those of all challenges of a list in one statement. */
export function activitiesAddressing(context: Context, challenge: string, status: TermStatus): Promise<Activity[]> {
  return loaderOf(context, `activities by challenge ${status}`, async (challenges: readonly string[]) => {
    const found = await context.em.find(Activity, { challengeIds: { $overlap: [...challenges] }, status }, { orderBy: { id: 'asc' } });
    return challenges.map((each) => found.filter(({ challengeIds }) => challengeIds.includes(each)));
  }).load(challenge);
}
