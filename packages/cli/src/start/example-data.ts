import { exampleFolders } from '@regiograaf/example-data';
import { importDeliveries, type Database } from '@regiograaf/subgraph-kit';
import { subgraphs } from '../subgraphs.js';

/** Fills an empty graph with the example data, through the importer that regions use. @returns how many rows it holds then */
export async function loadExampleData(database: Database, onProgress: (done: number, total: number) => void): Promise<number> {
  const { totals } = await importDeliveries({
    database,
    subgraphs,
    folders: exampleFolders,
    onProgress: ({ done, total }) => onProgress(done, total),
  });
  return totals.added + totals.changed;
}
