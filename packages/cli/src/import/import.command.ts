import { DeliveryRefused, importDeliveries } from '@regiograaf/subgraph-kit';
import { Command } from 'commander';
import { Listr } from 'listr2';
import { readConfig } from '../config.js';
import { openDatabase } from '../open-database.js';
import { subgraphs } from '../subgraphs.js';
import { printProblems } from './print-problems.js';
import { printReport } from './print-report.js';

export const importCommand = new Command('import')
  .description('record a delivery: all of it, or nothing')
  .argument('<folder...>', 'folders as a region delivers them; see schema/deliveries.md')
  .option('--dry-run', 'try everything and keep nothing')
  .action(async (folders: string[], { dryRun = false }: { dryRun?: boolean }) => {
    const { database, place, close } = await openDatabase(readConfig());
    try {
      let printed = '';
      await new Listr([
        {
          title: `Recording ${folders.join(', ')} in ${place}`,
          task: async (_, task) => {
            const report = await importDeliveries({
              database,
              subgraphs,
              folders,
              dryRun,
              onProgress: ({ file, done, total }) => {
                task.output = `${done} of ${total} rows: ${file}`;
              },
            });
            printed = printReport(report);
          },
        },
      ]).run();
      console.log(printed);
    } catch (error) {
      if (!(error instanceof DeliveryRefused)) throw error;
      console.error(printProblems(error.problems));
      process.exitCode = 1;
    } finally {
      await close();
    }
  });
