import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { visitAreas, type PublishedArea } from '../areas/areas.js';
import { visitFigures, type FigureRow } from '../figures/figures.js';
import { UnreadableFile, type FileProblem } from '../problem.js';
import { readTable } from '../table/read-table.js';

/** Published files that a test writes, gone at the end. */
export class Files {
  private constructor(private readonly folder: string) {}

  static async make(): Promise<Files> {
    return new Files(await mkdtemp(join(tmpdir(), 'official-')));
  }

  async write(name: string, content: string | object): Promise<string> {
    const path = join(this.folder, name);
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    await writeFile(path, name.endsWith('.gz') ? gzipSync(text) : text);
    return path;
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

export interface Read<T> {
  found: T[];
  problems: Omit<FileProblem, 'file'>[];
  leftOut: number;
  unknown: readonly string[];
}

export async function readFigures(file: string, year?: number): Promise<Read<FigureRow>> {
  const read: Read<FigureRow> = { found: [], problems: [], leftOut: 0, unknown: [] };
  await readingInto(read, async () => {
    const table = await readTable(file);
    if (!table) return;
    await visitFigures(
      table,
      {
        figures: (row) => void read.found.push(row),
        problem: ({ file: _, ...problem }) => void read.problems.push(problem),
        leftOut: () => void (read.leftOut += 1),
        columns: ({ unknown }) => void (read.unknown = unknown),
      },
      year,
    );
  });
  return read;
}

export async function readAreas(file: string): Promise<Read<PublishedArea>> {
  const read: Read<PublishedArea> = { found: [], problems: [], leftOut: 0, unknown: [] };
  await readingInto(read, async () => {
    const table = await readTable(file);
    if (table) await visitAreas(table, { area: (area) => void read.found.push(area), problem: ({ file: _, ...problem }) => void read.problems.push(problem), leftOut: () => void (read.leftOut += 1) });
  });
  return read;
}

async function readingInto<T>(read: Read<T>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { file: _, ...problem } = error.problem;
    read.problems.push(problem);
  }
}
