import type { RegisterCounts } from '@regiograaf/subgraph-kit';
import type { Progress } from '../progress.js';

/** What an import of published files did, or would have done if it was a dry run. */
export interface OfficialReport {
  dryRun: boolean;
  files: readonly FileCounts[];
  /** What was recorded, by what it is. */
  recorded: readonly ({ what: string } & RegisterCounts)[];
  /** Columns of which nothing was taken, by file. */
  unknownColumns: ReadonlyMap<string, readonly string[]>;
}

export interface FileCounts {
  file: string;
  read: number;
  /** Rows that are rightly left out: the country, provinces, water; areas of other years without a figure; of a file that only describes columns, all. */
  leftOut: number;
}

/** Options that all imports of published files have. */
export interface OfficialOptions {
  files: readonly string[];
  /** The year that the files are of, where they do not say it themselves. */
  year?: number | undefined;
  dryRun?: boolean;
  onProgress?: (progress: Progress) => void;
}
