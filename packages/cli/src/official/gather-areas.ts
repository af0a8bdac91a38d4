import {
  hasSuccessions,
  localAreaLayout,
  membershipLayout,
  readTable,
  UnreadableFile,
  visitAreas,
  visitLocalAreas,
  visitMemberships,
  visitSuccessions,
  type OnShare,
  type PublishedArea,
  type PublishedSuccession,
  type PublishedTable,
} from '@regiograaf/official-data';
import type { EditionArea, Gathered, YearLocalArea, YearMembership } from './gathered.js';
import type { OfficialOptions, FileCounts } from './report.js';
import type { Problems } from './refused.js';

/** All areas of the files, each once per edition, and what is said of them. Borders are left: they are too much to hold at once. */
export async function gatherAreas({ files, year: given, onProgress = () => {} }: OfficialOptions, problems: Problems): Promise<Gathered> {
  const areas = new Map<string, EditionArea>();
  const counts: FileCounts[] = [];
  const successions: PublishedSuccession[] = [];
  const memberships: YearMembership[] = [];
  const localAreas: YearLocalArea[] = [];
  const gatherFrom = async (file: string): Promise<void> => {
    const count: FileCounts = { file, read: 0, leftOut: 0 };
    counts.push(count);
    const seen = new Map<string, number>();
    let share = 0;
    const visit = (area: PublishedArea, year: number): void => {
      count.read += 1;
      const first = seen.get(area.code);
      if (first !== undefined) return problems.add({ file, row: area.row, found: area.code, expected: `each area once; row ${first} has it too` });
      seen.set(area.code, area.row);
      const known = areas.get(`${year} ${area.code}`);
      areas.set(`${year} ${area.code}`, known ? { ...known, name: known.name ?? area.name } : { ...pick(area), year });
      if (count.read % 100 === 0) onProgress({ what: `areas of ${file} read`, done: count.read, share });
    };
    const others = async (table: PublishedTable, year: number): Promise<void> => {
      const [layout, local] = [membershipLayout(table), localAreaLayout(table)];
      // A row may be about two regions.
      const rows = new Set<number>();
      if (layout) await visitMemberships(table, layout, { membership: (each) => void (memberships.push({ ...each, year }), rows.add(each.row)), problem: problems.add });
      else if (local) await visitLocalAreas(table, local, { localArea: (each) => void (localAreas.push({ ...each, year }), rows.add(each.row)), problem: problems.add });
      else await visitSuccessions(table, { succession: (each) => void (successions.push(each), rows.add(each.row)), problem: problems.add });
      count.read += rows.size;
    };
    await areasOf(file, { given, problems, others, onShare: (read) => void (share = read) }, visit, () => void (count.leftOut += 1));
  };
  for (const file of files) await gatherFrom(file);
  return { areas: [...areas.values()], successions, memberships, localAreas, counts };
}

interface Reading {
  given: number | undefined;
  problems: Problems;
  /** What becomes of a table that is none of areas. */
  others?: (table: PublishedTable, year: number) => Promise<void>;
  onShare?: OnShare;
}

/** Goes through the areas of a file, with the year that they are of. */
export async function areasOf(
  file: string,
  { given, problems, others, onShare }: Reading,
  ...[visit, leftOut = () => {}]: [(area: PublishedArea, year: number) => Promise<void> | void, (() => void)?]
): Promise<void> {
  try {
    const table = await readTable(file, onShare);
    if (!table) return;
    const year = given ?? table.year;
    if (hasSuccessions(table)) return await others?.(table, 0);
    if (year === undefined) problems.add({ file, expected: 'a year: in the file, in its name, or given with `--year`' });
    else if (table.year !== undefined && table.year !== year) problems.add({ file, found: String(table.year), expected: `areas of ${year}, the year that was asked` });
    else if (membershipLayout(table) ?? localAreaLayout(table)) await others?.(table, year);
    else await visitAreas(table, { area: (area) => visit(area, year), problem: problems.add, leftOut });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.add(error.problem);
  }
}

function pick({ kind, code, name, file, row }: PublishedArea): Omit<EditionArea, 'year'> {
  return { kind, code, name, file, row };
}
