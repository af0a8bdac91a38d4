import { artifactsOf, type Documents } from './artifacts.js';
import { committed, remove, stale, write } from './folder.js';
import type { SubgraphSource } from './subgraph/source.js';

/** Paths within the schema folder. */
export interface Emitted {
  written: string[];
  removed: string[];
  unchanged: string[];
}

/**
 * Brings the schema folder up to date with the subgraphs. It touches only what changed; what it does not derive (a changelog, say) it leaves alone.
 *
 * @throws CompositionError if the subgraphs do not make one graph; the folder stays as it is
 */
export async function emitSchema(folder: string, subgraphs: readonly SubgraphSource[], documents: Documents = {}): Promise<Emitted> {
  const artifacts = artifactsOf(subgraphs, documents);
  const emitted: Emitted = { written: [], removed: await stale(folder, artifacts), unchanged: [] };
  for (const [path, text] of artifacts) {
    if ((await committed(folder, path)) === text) {
      emitted.unchanged.push(path);
    } else {
      await write(folder, path, text);
      emitted.written.push(path);
    }
  }
  for (const path of emitted.removed) await remove(folder, path);
  return emitted;
}
