import { loaderOf, type Context } from '@regiograaf/subgraph-kit';
import { Body } from '../body/body.js';
import { Mandate } from '../mandate/mandate.js';
import { Post } from '../post/post.js';
import { Theme } from '../theme/theme.js';
import type { MandateFacts } from '../mandate-check/facts.js';

export interface LoadedMandateFacts extends MandateFacts<Mandate> {
  themes: ReadonlyMap<string, Theme>;
  /** Posts that hold one. */
  posts: readonly Post[];
}

/** The mandates of a region, whatever their term; those of all regions of a request in five statements together. */
export function loadMandateFacts(context: Context, region: string): Promise<LoadedMandateFacts> {
  return loaderOf(context, 'mandates of regions', async (regions: readonly string[]) => {
    const { themes, mandates, posts, bodies } = await loadAllFacts(context, regions);
    const organisationOf = new Map([...posts, ...bodies].map(({ id, organisationId }) => [id, organisationId]));
    const all = { themes: new Map(themes.map((theme) => [theme.id, theme])), posts, organisationOf };
    return regions.map((each) => ({ ...all, mandates: withThoseAbove(each, mandates) }));
  }).load(region);
}

async function loadAllFacts(context: Context, regions: readonly string[]) {
  const { em } = context;
  const ids = await idsWithThoseAbove(context, regions);
  const [themes, mandates] = await Promise.all([em.find(Theme, {}), em.find(Mandate, { id: { $in: ids } }, { orderBy: { id: 'asc' } })]);
  const bodyIds = mandates.flatMap(({ holderBodyId, grantorBodyId }) => [holderBodyId, grantorBodyId]);
  const [posts, bodies] = await Promise.all([
    em.find(Post, { id: { $in: known(mandates.map(({ holderPostId }) => holderPostId)) } }),
    em.find(Body, { id: { $in: known(bodyIds) } }),
  ]);
  return { themes, mandates, posts, bodies };
}

/**
 * A circle ends where it closes, as each id comes once. With an offset what is above is looked up for each; joined as a whole, the planner
 * reads the mandates of all regions.
 */
async function idsWithThoseAbove({ em }: Context, regions: readonly string[]): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    `with recursive known as (
       select id, parent from organisations.mandate where regions && array[${regions.map(() => '?').join(', ')}]::text[]
       union
       select above.id, above.parent
       from known cross join lateral (select id, parent from organisations.mandate where id = known.parent offset 0) above
     )
     select id from known`,
    [...regions],
  );
  return rows.map(({ id }) => id);
}

function withThoseAbove(region: string, mandates: readonly Mandate[]): Map<string, Mandate> {
  const all = new Map(mandates.map((mandate) => [mandate.id, mandate]));
  const found = new Map<string, Mandate>();
  for (const mandate of mandates.filter(({ regionIds }) => regionIds.includes(region))) {
    for (let link: Mandate | undefined = mandate; link && !found.has(link.id); link = all.get(link.parentId ?? '')) found.set(link.id, link);
  }
  return found;
}

function known(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
