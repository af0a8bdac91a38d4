import { DeliveryRefused } from '@regiograaf/subgraph-kit';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { openDatabase } from '../open-database.js';
import { stopSignal } from '../stop-signal.js';
import { printProblems } from './print-problems.js';
import { printReport } from './print-report.js';
import { importFolders } from './import.js';

export const importCommand = new Command('import')
  .description('record a delivery: all of it, or nothing')
  .argument('<folder...>', 'folders as a region delivers them; see schema/deliveries.md')
  .option('--dry-run', 'try everything and keep nothing')
  .action(async (folders: string[], { dryRun = false }: { dryRun?: boolean }) => {
    const stopped = stopSignal();
    const open = await openDatabase(readConfig());
    try {
      console.log(printReport(await importFolders({ folders, dryRun, open, stopped })));
    } catch (error) {
      if (!(error instanceof DeliveryRefused)) throw error;
      console.error(printProblems(error.problems));
      process.exitCode = 1;
    } finally {
      await open.close();
    }
  });
