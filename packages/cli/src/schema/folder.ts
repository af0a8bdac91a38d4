import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SUBGRAPHS_FOLDER } from './artifacts.js';

/** The text of a file of the schema folder; undefined where there is none. */
export async function committed(folder: string, path: string): Promise<string | undefined> {
  return unlessMissing(readFile(join(folder, path), 'utf8'));
}

/** Schemas of subgraphs that the folder still holds and the graph no longer has. */
export async function stale(folder: string, artifacts: ReadonlyMap<string, string>): Promise<string[]> {
  const files = (await unlessMissing(readdir(join(folder, SUBGRAPHS_FOLDER)))) ?? [];
  const schemas = files.filter((file) => file.endsWith('.graphql')).map((file) => `${SUBGRAPHS_FOLDER}/${file}`);
  return schemas.filter((path) => !artifacts.has(path)).toSorted();
}

/** Writes in one step: a gateway that watches the folder never reads half a supergraph. */
export async function write(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

export async function remove(folder: string, path: string): Promise<void> {
  await rm(join(folder, path));
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
