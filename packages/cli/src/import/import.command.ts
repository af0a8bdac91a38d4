import { type Database, DeliveryRefused } from '@regiograaf/subgraph-kit';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { openDatabase } from '../open-database.js';
import { areasCommand, figuresCommand } from '../official/official.command.js';
import { startGraph } from '../graph/start-graph.js';
import { stopSignal } from '../stop-signal.js';
import { printProblems } from './print-problems.js';
import { printReport } from './print-report.js';
import { printSignings, unmandatedSignings, type UnmandatedSigning } from './signings.js';
import { importFolders } from './import.js';

export const importCommand = new Command('import')
  .description('record a delivery: all of it, or nothing')
  .enablePositionalOptions()
  .argument('<folder...>', 'folders as a region delivers them; see schema/deliveries.md')
  .option('--dry-run', 'try everything and keep nothing')
  .addCommand(areasCommand)
  .addCommand(figuresCommand)
  .action(async (folders: string[], { dryRun = false }: { dryRun?: boolean }) => {
    const stopped = stopSignal();
    const open = await openDatabase(readConfig());
    try {
      const report = await importFolders({ folders, dryRun, open, stopped });
      console.log(printReport(report) + printSignings(dryRun ? [] : await signingsIn(open.database)));
    } catch (error) {
      if (!(error instanceof DeliveryRefused)) throw error;
      console.error(printProblems(error.problems));
      process.exitCode = 1;
    } finally {
      await open.close();
    }
  });

async function signingsIn(database: Database): Promise<UnmandatedSigning[]> {
  const graph = await startGraph(database, { planning: 'here' });
  try {
    return await unmandatedSignings(graph.gateway);
  } finally {
    await graph.close();
  }
}
