import { CATALOGUE, readTable, UnreadableFile, visitFigures, type CatalogueIndicator, type FigureRow, type OnShare, type PublishedTable } from '@regiograaf/official-data';
import { subgraph as regionalData } from '@regiograaf/regional-data';
import { recordRegister, type Database, type Register, type RegisterFact } from '@regiograaf/subgraph-kit';
import { subgraphs } from '../subgraphs.js';
import { AreaFinder } from './area-finder.js';
import { provenance, publicationOf, type Publication } from './provenance.js';
import { Problems } from './refused.js';
import type { FileCounts, OfficialOptions, OfficialReport } from './report.js';
import { Totals } from './totals.js';

export interface FigureOptions extends OfficialOptions {
  database: Database;
}

const SETS_AT_ONCE = 500;

/**
 * Records the figures of published files: all of them, or nothing.
 *
 * @throws FilesRefused
 */
export function importFigures({ files, ...options }: FigureOptions): Promise<OfficialReport> {
  return importTables({ ...options, tables: files.map((file) => ({ file, open: (onShare) => readTable(file, onShare) })) });
}

export interface TableOptions extends Omit<FigureOptions, 'files'> {
  tables: readonly { file: string; open: (onShare: OnShare) => Promise<PublishedTable | null> }[];
  /** When they were published, if that is known. */
  publishedOn?: string;
}

/** The same for tables that are read in another way. */
export async function importTables({ database, dryRun = false, tables, year, publishedOn, onProgress = () => {} }: TableOptions): Promise<OfficialReport> {
  const problems = new Problems();
  const counts: FileCounts[] = [];
  const unknownColumns = new Map<string, readonly string[]>();
  const recorded = await recordRegister({ database, subgraphs, dryRun }, async (register) => {
    const total = new Totals();
    const recorder = new SetRecorder(register, problems, total);
    for (const { file, open } of tables) {
      const count: FileCounts = { file, read: 0, leftOut: 0 };
      counts.push(count);
      try {
        let share = 0;
        const table = await open((read) => void (share = read));
        if (!table) continue;
        let indicators: readonly CatalogueIndicator[] = [];
        recorder.begin(count);
        await visitFigures(
          table,
          {
            columns: (columns) => {
              indicators = columns.indicators;
              if (columns.unknown.length > 0) unknownColumns.set(file, columns.unknown);
            },
            figures: async (row) => {
              count.read += 1;
              await recorder.add(row, publicationOf(table, { year: row.year, publisher: indicators[0]!.publisher, publishedOn }));
              if (count.read % SETS_AT_ONCE === 0) onProgress({ what: `rows of ${file} recorded`, done: count.read, share });
            },
            problem: problems.add,
            leftOut: () => void (count.leftOut += 1),
          },
          year,
        );
        await recorder.finish();
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        problems.add(error.problem);
      }
    }
    problems.refuse();
    return total.all();
  });
  return { dryRun, files: counts, recorded, unknownColumns };
}

/** Records rows of figures, many at once, with the indicators and sources that they name. */
class SetRecorder {
  private waiting: { row: FigureRow; publication: Publication }[] = [];
  private readonly seen = new Map<string, { file: string; row: number }>();
  private readonly sources = new Set<string>();
  private readonly indicators = new Set<string>();

  private finder: AreaFinder;
  private count: FileCounts | undefined;

  constructor(
    private readonly register: Register,
    private readonly problems: Problems,
    private readonly total: Totals,
  ) {
    this.finder = new AreaFinder(register);
  }

  /** The rows that come now are of another table. */
  begin(count: FileCounts): void {
    [this.finder, this.count] = [new AreaFinder(this.register), count];
  }

  async finish(): Promise<void> {
    await this.flush();
    for (const { asked, expected } of this.finder.unclear()) this.problems.add({ file: asked.file, row: asked.row, found: asked.name ?? '', expected });
  }

  async add(row: FigureRow, publication: Publication): Promise<void> {
    if (saysNothing(row)) return this.leaveOut();
    this.waiting.push({ row, publication });
    if (this.waiting.length >= SETS_AT_ONCE) await this.flush();
  }

  private async flush(): Promise<void> {
    const waiting = this.waiting.splice(0);
    const ids = await this.finder.find(waiting.map(({ row }) => row));
    const facts = waiting.flatMap(({ row, publication }, at) => {
      const area = ids[at]!;
      if (typeof area === 'string') return this.factOf(row, area, publication);
      this.problems.add({ file: row.file, row: row.row, found: row.code ?? row.name ?? '', ...area });
      return [];
    });
    // What is refused is refused as a whole: recording the rest would be for nothing.
    if (this.problems.count > 0) return;
    await this.recordSources(waiting.map(({ publication }) => publication));
    await this.recordIndicators(waiting);
    this.total.add('figures of areas', await this.register.record({ subgraph: regionalData, thing: 'figure_set' }, facts));
  }

  private leaveOut(): void {
    if (this.count) [this.count.read, this.count.leftOut] = [this.count.read - 1, this.count.leftOut + 1];
  }

  private factOf({ file, row, year, figures }: FigureRow, area: string, publication: Publication): RegisterFact[] {
    const id = `figures:${area.slice(area.indexOf(':') + 1)}-${year}-${publication.key}`;
    const first = this.seen.get(id);
    if (first) {
      this.problems.add({ file, row, found: area, expected: `each area once a year; row ${first.row} of ${first.file} has it too` });
      return [];
    }
    this.seen.set(id, { file, row });
    return [{ id, reason: 'Opnieuw gepubliceerd', attributes: { area, period: year, figures, ...provenance(publication, year) } }];
  }

  private async recordSources(publications: readonly Publication[]): Promise<void> {
    const fresh = new Map(publications.filter(({ source }) => !this.sources.has(source.id)).map(({ source }) => [source.id, source]));
    if (fresh.size === 0) return;
    await this.register.sources(regionalData, [...fresh.values()]);
    for (const id of fresh.keys()) this.sources.add(id);
  }

  /** Indicators that are recorded already stay as they are. */
  private async recordIndicators(waiting: readonly { row: FigureRow; publication: Publication }[]): Promise<void> {
    const named = new Set(waiting.flatMap(({ row }) => Object.keys(row.figures)));
    const fresh = CATALOGUE.filter(({ slug }) => named.has(slug) && !this.indicators.has(slug));
    if (fresh.length === 0) return;
    const known = await this.register.query<{ id: string }>('select id from regional_data.indicator_anchor where id = any($1::text[])', [fresh.map(({ slug }) => `indicator:${slug}`)]);
    const ids = new Set(known.map(({ id }) => id));
    const { row, publication } = waiting[0]!;
    const facts = fresh
      .filter(({ slug }) => !ids.has(`indicator:${slug}`))
      .map(({ slug, nameNl, nameEn, unit, aggregation }) => ({
        id: `indicator:${slug}`,
        attributes: { name_nl: nameNl, name_en: nameEn, unit, aggregation, ...provenance(publication, row.year) },
      }));
    this.total.add('indicators', await this.register.record({ subgraph: regionalData, thing: 'indicator' }, facts));
    for (const { slug } of fresh) this.indicators.add(slug);
  }
}

/** A table of names has rows for municipalities of all years: empty for one that was not there in that year, even if another is called the same. */
function saysNothing({ code, figures }: FigureRow): boolean {
  return code === undefined && Object.values(figures).every((figure) => figure === 'NOT_PUBLISHED');
}
