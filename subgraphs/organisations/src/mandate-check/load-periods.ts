import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import type { MandatePeriod, Periods } from './periods.js';

/** What was said of the mandates of a region and of those above them, whatever the day; of all regions of a request in four statements. */
export function loadPeriods(context: Context, region: string): Promise<Periods> {
  return loaderOf(context, 'periods of mandates', async (regions: readonly string[]) => {
    const [themes, mandates] = await Promise.all([themesOf(context), mandatesOf(context, regions)]);
    const holders = await holdersOf(context, mandates);
    const appointments = await appointmentsOf(context, mandates);
    return regions.map((each) => ({ themes, holders, appointments, mandates: withThoseAbove(each, mandates) }));
  }).load(region);
}

/** With an offset it is looked up for each that is known; joined as a whole, the planner reads the mandates of all regions. */
const OF_KNOWN = 'select * from organisations.mandate_period where id = known.id offset 0';
const SAID = 'holds_from::text as "holdsFrom", holds_to::text as "holdsTo"';
const TERM = 'term_from::text as "termFrom", term_to::text as "termTo"';

function themesOf({ em }: Context): Promise<Periods['themes'][number][]> {
  return em.execute(`select id, parent as "parentId", ${SAID} from organisations.theme_period`);
}

async function mandatesOf({ em }: Context, regions: readonly string[]): Promise<MandatePeriod[]> {
  const rows = await em.execute<(Omit<MandatePeriod, 'regionIds'> & { regions: string })[]>(
    `with recursive known (id) as (
       select id from organisations.mandate_period where regions && array[${regions.map(() => '?').join(', ')}]::text[]
       union
       select period.parent from known cross join lateral (${OF_KNOWN}) period where period.parent is not null
     )
     select period.id, theme as "themeId", array_to_string(regions, ' ') as regions, granting_side as "grantingSide", counterparty, authority,
       ceiling_euros::text as "ceilingEuros", exclusive, parent as "parentId", certainty, grantor_body as "grantorBodyId",
       grantor_organisation as "grantorOrganisationId", holder_post as "holderPostId", holder_body as "holderBodyId", ${TERM}, ${SAID}
     from known cross join lateral (${OF_KNOWN}) period order by period.id`,
    [...regions],
  );
  return rows.map(({ regions: named, ...row }) => ({ ...row, regionIds: named.split(' ') }));
}

function holdersOf({ em }: Context, mandates: readonly MandatePeriod[]): Promise<Periods['holders'][number][]> {
  const ids = known(mandates.flatMap(({ holderPostId, holderBodyId, grantorBodyId }) => [holderPostId, holderBodyId, grantorBodyId]));
  return em.execute(`select id, organisation as "organisationId", certainty, ${TERM}, ${SAID} from organisations.holder_period where id in (${ids.map(() => '?').join(', ')})`, ids);
}

function appointmentsOf({ em }: Context, mandates: readonly MandatePeriod[]): Promise<Periods['appointments'][number][]> {
  const posts = known(mandates.map(({ holderPostId }) => holderPostId));
  return em.execute(`select post as "postId", person as "personId", acting, ${SAID} from organisations.appointment_period where post in (${posts.map(() => '?').join(', ')})`, posts);
}

function withThoseAbove(region: string, mandates: readonly MandatePeriod[]): MandatePeriod[] {
  const periods = Map.groupBy(mandates, ({ id }) => id);
  const found = new Set(mandates.filter(({ regionIds }) => regionIds.includes(region)).map(({ id }) => id));
  // What is added to a set while it is walked is walked too, and only once: that is how circles end.
  for (const id of found) {
    for (const { parentId } of periods.get(id) ?? []) if (parentId !== null) found.add(parentId);
  }
  return mandates.filter(({ id }) => found.has(id));
}

/** Each once; never none, as a list of SQL has at least one. */
function known(ids: readonly (string | null)[]): string[] {
  const distinct = [...new Set(ids.filter((id) => id !== null))];
  return distinct.length > 0 ? distinct : [''];
}
