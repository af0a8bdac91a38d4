import { download, downloadedTable, forget, type Patience } from '@regiograaf/official-data';
import { join } from 'node:path';
import { importTables, type TableOptions } from './import-figures.js';
import type { OfficialReport } from './report.js';

export interface LiveOptions extends Omit<TableOptions, 'tables' | 'publishedOn'> {
  /** Identifier of a table of the service, e.g. `85984NED`. */
  table: string;
  /** Folder in which what was read is kept until it is recorded. */
  dataFolder: string;
  /** Where the service is, if not at CBS. */
  service?: string | undefined;
  patience?: Patience;
}

/**
 * Reads a table of the OData service of CBS, page by page, and records its figures: all of them, or nothing. What was read is kept until
 * it is recorded, so that a run that stops is gone on with.
 *
 * @throws ServiceFailure, FilesRefused
 */
export async function importLive({ table, dataFolder, service, patience, ...options }: LiveOptions): Promise<OfficialReport> {
  const folder = join(dataFolder, 'downloads', table);
  const { pages, title, publishedOn } = await download({
    table,
    folder,
    ...(service ? { service } : {}),
    ...(patience ? { patience } : {}),
    onProgress: (rows) => options.onProgress?.({ what: `rows of ${table} downloaded`, done: rows }),
  });
  const report = await importTables({ ...options, ...(publishedOn ? { publishedOn } : {}), tables: [{ file: `table ${table}`, open: (onShare) => downloadedTable(table, { pages, title }, onShare) }] });
  if (!options.dryRun) await forget(folder);
  return report;
}
