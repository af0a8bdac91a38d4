import type { Folder } from './folder/folder.js';
import type { Plan, Effect } from './recording/plan.js';
import type { Statement } from './statement/statement.js';

/** What became of the rows. */
export interface RowCounts {
  read: number;
  /** State what nothing said before. */
  added: number;
  /** Say otherwise than a record before them, or than a row above them that they correct. */
  changed: number;
  /** Say what they said before. */
  unchanged: number;
}

export interface FileReport extends RowCounts {
  folder: string;
  file: string;
}

/** What an import did, or would have done if it was a dry run. */
export interface ImportReport {
  dryRun: boolean;
  files: FileReport[];
  totals: RowCounts;
}

const RANK: Record<Effect, number> = { unchanged: 0, changed: 1, added: 2 };

/** Counts each row once, whoever takes its file. */
export function reportOf(folders: readonly Folder[], statements: readonly Statement[], plans: readonly Plan[]): Omit<ImportReport, 'dryRun'> {
  const pending = plans.flatMap(({ changes }) => changes.flatMap((change) => change.pending));
  const effects = new Map(pending.map(({ statement, effect }) => [statement, effect]));
  const byFile = Map.groupBy(statements, ({ origin }) => JSON.stringify([origin.folder, origin.file]));
  const files = folders.flatMap(({ folder, tables }) =>
    tables.map(({ file }) => {
      const rows = Map.groupBy(byFile.get(JSON.stringify([folder, file])) ?? [], ({ origin }) => origin.line).values();
      return { folder, file, ...count([...rows].map((takes) => strongest(takes.map((each) => effects.get(each) ?? 'unchanged')))) };
    }),
  );
  return { files, totals: files.reduce(sum, count([])) };
}

function strongest(effects: readonly Effect[]): Effect {
  return effects.toSorted((a, b) => RANK[b] - RANK[a])[0]!;
}

function count(effects: readonly Effect[]): RowCounts {
  const of = (effect: Effect): number => effects.filter((each) => each === effect).length;
  return { read: effects.length, added: of('added'), changed: of('changed'), unchanged: of('unchanged') };
}

function sum(a: RowCounts, b: RowCounts): RowCounts {
  return { read: a.read + b.read, added: a.added + b.added, changed: a.changed + b.changed, unchanged: a.unchanged + b.unchanged };
}
