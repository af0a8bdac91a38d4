import { municipalityOf } from '@regiograaf/official-data';
import { subgraph as regionalData } from '@regiograaf/regional-data';
import type { Register, RegisterFact } from '@regiograaf/subgraph-kit';
import { subgraph as wijken } from '@regiograaf/wijken';
import { daysOfEdition, idInEdition } from './edition.js';
import type { YearLocalArea } from './gathered.js';
import { bearersOf } from './place-areas.js';
import { divisionByMunicipality, provenance } from './provenance.js';
import type { Problems } from './refused.js';
import type { Totals } from './totals.js';

interface Standing {
  id: string;
  key: string;
  edition: number;
}

/** Records what municipalities themselves call their parts, each as the set of its buurten in the year of the table. */
export async function recordLocalAreas(register: Register, { localAreas, problems, total }: { localAreas: readonly YearLocalArea[]; problems: Problems; total: Totals }): Promise<void> {
  if (localAreas.length === 0) return;
  const codes = new Set(localAreas.flatMap(({ buurten }) => [...buurten, ...buurten.map(municipalityOf)]));
  const bearers = await bearersOf(register, [...codes]);
  const idOf = (kind: string, code: string, year: number): string => idInEdition(`${kind}:${code}`, year, bearers.get(code) ?? []);
  const stated = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { file, row, kind, name, year, buurten } of localAreas) {
    const slug = `${municipalityOf(buurten[0]!)} ${kind} ${slugOf(name)}`;
    if ((names.get(slug) ?? name) !== name) problems.add({ file, row, found: name, expected: `a name that differs from ${names.get(slug)} by a letter or digit` });
    names.set(slug, name);
    for (const code of buurten) {
      const key = `${year} ${kind} ${name} ${code}`;
      const [id, first] = [idOf('buurt', code, year), stated.get(key)];
      if (!bearers.get(code)?.some((each) => each.id === id)) problems.add({ file, row, found: code, expected: `a buurt that is recorded: import the areas of ${year} too` });
      else if (first !== undefined) problems.add({ file, row, found: code, expected: `each buurt once in ${name}; row ${first} has it too` });
      stated.set(key, row);
    }
  }
  problems.refuse();
  const rows = localAreas.flatMap(({ kind, name, year, buurten }) => buurten.map((code) => ({ kind, name, year, town: municipalityOf(code), buurt: idOf('buurt', code, year) })));
  for (const [year, ofYear] of [...Map.groupBy(rows, (each) => each.year)].toSorted(([a], [b]) => a - b)) {
    const towns = [...new Set(ofYear.map(({ town }) => town))];
    for (const town of towns) for (const subgraph of [wijken, regionalData]) await register.sources(subgraph, [divisionByMunicipality(town).source]);
    const known = Map.groupBy(await standing(register), ({ key }) => key);
    const facts = [...Map.groupBy(ofYear, ({ town, kind, name }) => `${idOf('municipality', town, year)} ${kind} ${name}`)].map(([key, each]): RegisterFact => {
      const { kind, name, town } = each[0]!;
      const before = known.get(key) ?? [];
      const attributes = { name, kind, municipality: idOf('municipality', town, year), buurten: each.map(({ buurt }) => buurt).toSorted(), ...provenance(divisionByMunicipality(town), year), report_errors_to: null };
      return { id: before[0]?.id ?? `localarea:${town}-${slugOf(name)}-${kind.toLowerCase()}`, valid: daysOfEdition(year, before), reason: `Indeling van ${year}`, attributes };
    });
    await register.record({ subgraph: regionalData, thing: 'local_area' }, facts.map(({ attributes: { name: _, kind: __, ...rest }, ...fact }) => ({ ...fact, attributes: rest })));
    total.add('local areas', await register.record({ subgraph: wijken, thing: 'local_area' }, facts));
  }
}

/** The local areas that are recorded, by municipality, kind and name: one that comes again is the same. */
function standing(register: Register): Promise<Standing[]> {
  return register.query<Standing>(
    `select id, concat_ws(' ', municipality, kind, name) as key, coalesce(extract(year from last_confirmed_on), 0)::integer as edition
     from wijken.local_area_version where upper_inf(recorded) order by id`,
  );
}

function slugOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
