import { exampleFolders } from '@regiograaf/example-data';
import { importDeliveries, type Database } from '@regiograaf/subgraph-kit';
import { subgraphs } from '../subgraphs.js';

export interface Loading {
  onPercent: (percent: number) => void;
  /** Ends the loading, which is undone then. */
  stopped: AbortSignal;
}

/** Fills an empty graph with the example data, through the importer that regions use. @returns how many rows it holds then */
export async function loadExampleData(database: Database, { onPercent, stopped }: Loading): Promise<number> {
  let shown = -1;
  const { totals } = await importDeliveries({
    database,
    subgraphs,
    folders: exampleFolders,
    onProgress: ({ done, total }) => {
      stopped.throwIfAborted();
      const percent = Math.floor((done / total) * 10) * 10;
      if (percent > shown) onPercent((shown = percent));
    },
  });
  return totals.added + totals.changed;
}
