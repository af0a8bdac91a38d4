import { recordRegister, type Database, type Register, type RegisterFact } from '@regiograaf/subgraph-kit';
import type { PublishedArea } from '@regiograaf/official-data';
import { subgraph as regionalData } from '@regiograaf/regional-data';
import { subgraph as wijken } from '@regiograaf/wijken';
import { subgraphs } from '../subgraphs.js';
import { boundAreas, unboundAreas } from './bound-areas.js';
import { firstDay } from './edition.js';
import { areasOf, gatherAreas } from './gather-areas.js';
import { placeAreas, type PlacedArea } from './place-areas.js';
import { divisionOf, provenance } from './provenance.js';
import { Problems } from './refused.js';
import { recordLocalAreas } from './record-local-areas.js';
import { recordRegions } from './record-regions.js';
import { recordSuccessions } from './record-successions.js';
import type { OfficialOptions, OfficialReport } from './report.js';
import { Totals } from './totals.js';

export interface AreaOptions extends OfficialOptions {
  database: Database;
  /** Whether the files hold the whole country: an area of an earlier edition that is not in them has ended, one of a later edition had not begun. */
  complete?: boolean;
}

const KINDS = ['municipality', 'wijk', 'buurt'] as const;
const AREAS_AT_ONCE = 1000;
const BORDERS_AT_ONCE = 200;

/**
 * Records the areas of published files, with their borders, what became of them, the regions that they belong to, and local areas: all, or nothing.
 *
 * @throws FilesRefused
 */
export async function importAreas({ database, dryRun = false, complete = false, ...options }: AreaOptions): Promise<OfficialReport> {
  const problems = new Problems();
  const { areas, successions, memberships, localAreas, counts } = await gatherAreas(options, problems);
  problems.refuse();
  const recorded = await recordRegister({ database, subgraphs, dryRun }, async (register) => {
    const total = new Totals();
    for (const [year, edition] of [...Map.groupBy(areas, (area) => area.year)].toSorted(([a], [b]) => a - b)) {
      const placed = await placeAreas(register, { areas: edition, year, problems });
      problems.refuse();
      await recordEdition(register, { year, placed, total, options });
      await unboundAreas(register, { year, placed, total });
      if (complete) await boundAreas(register, { year, placed, total });
      await recordBorders(register, { year, placed, total, options, problems });
    }
    await recordSuccessions(register, { successions, problems, total });
    await recordRegions(register, { memberships, problems, total });
    await recordLocalAreas(register, { localAreas, problems, total });
    problems.refuse();
    return total.all();
  });
  return { dryRun, files: counts, recorded, unknownColumns: new Map() };
}

interface Recording {
  year: number;
  placed: ReadonlyMap<string, PlacedArea>;
  total: Totals;
  options: OfficialOptions;
}

async function recordEdition(register: Register, { year, placed, total, options: { onProgress = () => {} } }: Recording): Promise<void> {
  const division = divisionOf(year);
  for (const subgraph of [wijken, regionalData]) await register.sources(subgraph, [division.source]);
  for (const kind of KINDS) {
    const ofKind = [...placed.values()].filter((area) => area.kind === kind);
    for (let start = 0; start < ofKind.length; start += AREAS_AT_ONCE) {
      const facts = ofKind.slice(start, start + AREAS_AT_ONCE).map(({ id, valid, code, name, within, begins }) => ({
        id,
        valid,
        reason: `Indeling van ${year}`,
        attributes: { code, edition: year, ...(name ? { name } : {}), ...within, ...(begins ? { term: `[${firstDay(year)},)` } : {}), ...provenance(division, year) },
      }));
      await register.record({ subgraph: regionalData, thing: 'area' }, facts);
      total.add(kind, await register.record({ subgraph: wijken, thing: kind }, facts));
      onProgress({ what: `${kind} areas of ${year} recorded`, done: start + facts.length, share: (start + facts.length) / ofKind.length });
    }
  }
}

async function recordBorders(register: Register, { year, placed, total, options, problems }: Recording & { problems: Problems }): Promise<void> {
  const { onProgress = () => {} } = options;
  const attributes = { edition: year, ...provenance(divisionOf(year), year) };
  let waiting: RegisterFact[] = [];
  let [done, share] = [0, 0];
  const flush = async (): Promise<void> => {
    total.add('border', await register.record({ subgraph: wijken, thing: 'border' }, waiting));
    onProgress({ what: `borders of ${year} recorded`, done: (done += waiting.length), share });
    waiting = [];
  };
  const visit = async ({ code, border }: PublishedArea, of: number): Promise<void> => {
    const area = of === year ? placed.get(code) : undefined;
    if (!border || !area) return;
    const { id, valid } = area;
    waiting.push({ id: `border:${id.slice(id.indexOf(':') + 1)}`, valid, reason: `Indeling van ${year}`, attributes: { area: id, geometry: border, ...attributes } });
    if (waiting.length >= BORDERS_AT_ONCE) await flush();
  };
  const maps = options.files.filter((file) => /json(\.gz)?$/i.test(file));
  const onShareOf = (at: number) => (read: number) => void (share = (at + read) / maps.length);
  for (const [at, file] of maps.entries()) await areasOf(file, { given: options.year, problems, onShare: onShareOf(at) }, visit);
  if (waiting.length > 0) await flush();
}

