import { importDeliveries, migrate, type ImportReport } from '@regiograaf/subgraph-kit';
import { Listr } from 'listr2';
import type { OpenDatabase } from '../open-database.js';
import { inSteps } from '../progress.js';
import { subgraphs } from '../subgraphs.js';

export interface Importing {
  folders: readonly string[];
  dryRun: boolean;
  open: OpenDatabase;
  /** Ends the import, which is undone then. */
  stopped: AbortSignal;
}

/** Imports deliveries, and shows how far it is. */
export async function importFolders({ folders, dryRun, open: { database, place }, stopped }: Importing): Promise<ImportReport> {
  let report: ImportReport | undefined;
  const tasks = new Listr(
    [
      {
        title: 'Bringing the schemas of the embedded database up to date',
        // On a server that takes a user who may make schemas, and an importing one need not be that.
        enabled: () => database.kind === 'embedded',
        task: () => migrate(database, subgraphs).then(() => undefined),
      },
      {
        title: `${dryRun ? 'Trying' : 'Recording'} ${folders.join(', ')} in ${place}`,
        task: async (_, task) => {
          const show = inSteps((text) => void (task.output = text));
          const onProgress = ({ file, done, total }: { file: string; done: number; total: number }): void => {
            stopped.throwIfAborted();
            show({ what: `of ${total} rows: ${file}`, done, share: done / total });
          };
          report = await importDeliveries({ database, subgraphs, folders, dryRun, onProgress }).catch(sayWhatIsMissing);
        },
      },
    ],
    { registerSignalListeners: false },
  );
  await tasks.run();
  return report!;
}

const NO_SUCH_TABLE = ['42P01', '3F000'];

function sayWhatIsMissing(error: unknown): never {
  if (!NO_SUCH_TABLE.includes(String((error as { code?: unknown }).code))) throw error;
  throw new Error('The database has not all the schemas of Regiograaf: run `regiograaf migrate` on it first.', { cause: error });
}
