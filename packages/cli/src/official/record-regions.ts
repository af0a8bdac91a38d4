import { subgraph as regionalData } from '@regiograaf/regional-data';
import type { Register } from '@regiograaf/subgraph-kit';
import { daysOfEdition, firstDay, idInEdition, type StandingEdition } from './edition.js';
import type { YearMembership } from './gathered.js';
import { bearersOf } from './place-areas.js';
import { memberships as publication, provenance } from './provenance.js';
import type { Problems } from './refused.js';
import type { Totals } from './totals.js';

/** Records regions with the municipalities that belong to them; a region that is recorded already has them from the year of the table on. */
export async function recordRegions(register: Register, { memberships, problems, total }: { memberships: readonly YearMembership[]; problems: Problems; total: Totals }): Promise<void> {
  if (memberships.length === 0) return;
  await register.sources(regionalData, [publication.source]);
  const bearers = await bearersOf(register, [...new Set(memberships.map(({ municipality }) => municipality))]);
  const idOf = (code: string, year: number): string => idInEdition(`municipality:${code}`, year, bearers.get(code) ?? []);
  // A row may be about two regions.
  for (const { file, row, municipality, year } of new Map(memberships.map((each) => [`${each.file} ${each.row}`, each])).values()) {
    const id = idOf(municipality, year);
    if (!bearers.get(municipality)?.some((each) => each.id === id)) problems.add({ file, row, found: municipality, expected: `a municipality that is recorded: import the areas of ${year} too` });
  }
  problems.refuse();
  for (const [year, ofYear] of [...Map.groupBy(memberships, (each) => each.year)].toSorted(([a], [b]) => a - b)) {
    const known = await standingRegions(register);
    const facts = [...Map.groupBy(ofYear, ({ slug }) => slug)].map(([slug, each]) => {
      const { name, kind } = each[0]!;
      const areas = [...new Set(each.map(({ municipality }) => idOf(municipality, year)))].toSorted();
      const valid = daysOf(year, known.get(`region:${slug}`));
      return { id: `region:${slug}`, valid, reason: `Indeling van ${year}`, attributes: { name, kind, areas, ...provenance(publication, year) } };
    });
    total.add('regions', await register.record({ subgraph: regionalData, thing: 'region' }, facts));
  }
}

/** Of each region that is recorded, the years of the tables of which it was recorded before; none if somebody else did. */
async function standingRegions(register: Register): Promise<ReadonlyMap<string, StandingEdition[]>> {
  const rows = await register.query<{ id: string; edition: number | null }>(
    `select id, case when source = $1 then extract(year from last_confirmed_on)::integer end as edition from regional_data.region_version where upper_inf(recorded)`,
    [publication.source.id],
  );
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, each]) => [id, each.flatMap(({ edition }) => (edition === null ? [] : [{ edition }]))]));
}

/** A table holds up to the next one; the first also for what came before, unless somebody else said that. */
function daysOf(year: number, standing: readonly StandingEdition[] | undefined): string {
  return standing?.length === 0 ? `[${firstDay(year)},)` : daysOfEdition(year, standing ?? []);
}
