import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import { OrganisationKind } from '../organisation/organisation-kind.js';
import { STANDING } from '../standing/standing.js';

/** What GPs work in: a mandate of a region's GPs is to bind all of these. */
const KINDS = [OrganisationKind.GP_PRACTICE, OrganisationKind.HEALTH_CENTRE];

export interface Practice {
  id: string;
  name: string;
}

/** The practices that work in a region and exist on the date; of all regions of a request in one statement. */
export function loadPractices(context: Context, region: string): Promise<Practice[]> {
  return loaderOf(context, 'practices', async (regions: readonly string[]) => {
    const among = (values: readonly string[]): string => values.map(() => '?').join(', ');
    const rows = await context.em.execute<(Practice & { region: string })[]>(
      `select works.region, practice.id, practice.name
       from organisations.organisation practice cross join lateral unnest(practice.regions) works (region)
       where practice.regions && array[${among(regions)}]::text[] and works.region in (${among(regions)})
       and practice.kind in (${among(KINDS)}) and practice.status = ? and practice.certainty = ?`,
      [...regions, ...regions, ...KINDS, STANDING.status, STANDING.certainty],
    );
    const groups = Map.groupBy(rows, (row) => row.region);
    return regions.map((each) => groups.get(each) ?? []);
  }).load(region);
}
