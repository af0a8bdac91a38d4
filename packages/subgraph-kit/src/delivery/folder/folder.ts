import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeliveryProblem } from '../problem.js';
import { readCsv, type Table } from './csv.js';
import { MANIFEST_FILE, readManifest, type Manifest } from './manifest.js';
import { FileProblems } from './place.js';

/** A delivery as it lies in its folder. */
export interface Folder {
  folder: string;
  /** Absent if it cannot be read; then there are problems. */
  manifest?: Manifest;
  tables: readonly Table[];
  problems: readonly DeliveryProblem[];
}

/** Reads a folder. Hidden files, `.md` files and folders within it are no part of a delivery. @param known names of the files that may be in it */
export async function readFolder(folder: string, known: readonly string[]): Promise<Folder> {
  const files = await filesIn(folder);
  if (!files) return { folder, tables: [], problems: [{ folder, file: MANIFEST_FILE, expected: 'a folder with this file; there is none of this name' }] };
  const problems = files.filter((file) => file !== MANIFEST_FILE && !known.includes(file)).map((file) => unknownFile(folder, file, known));
  const { manifest, problems: ofManifest } = files.includes(MANIFEST_FILE)
    ? readManifest(folder, await readFile(join(folder, MANIFEST_FILE), 'utf8'))
    : { manifest: undefined, problems: [{ folder, file: MANIFEST_FILE, expected: 'this file, which says who delivers what' }] };
  const read = await Promise.all(
    files.filter((file) => known.includes(file)).map(async (file) => readCsv({ folder, file }, await readFile(join(folder, file)))),
  );
  return {
    folder,
    ...(manifest ? { manifest } : {}),
    tables: read.map(({ table }) => table),
    problems: [...problems, ...ofManifest, ...read.flatMap((each) => each.problems)],
  };
}

async function filesIn(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !/^\.|\.md$/i.test(entry.name))
      .map(({ name }) => name)
      .toSorted();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

function unknownFile(folder: string, file: string, known: readonly string[]): DeliveryProblem {
  const problems = new FileProblems({ folder, file });
  problems.add({ found: file, expected: `one of ${[MANIFEST_FILE, ...known].join(', ')}` });
  return problems.problems[0]!;
}
