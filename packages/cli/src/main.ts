import { Command } from 'commander';
import { importCommand } from './import/import.command.js';
import { migrateCommand } from './migrate/migrate.command.js';
import { schemaCommand } from './schema/schema.command.js';
import { startCommand } from './start/start.command.js';

const program = new Command('regiograaf')
  .description('One graph of regional primary care: who speaks for whom, on which theme, with what mandate, where, under which agreements.')
  .showHelpAfterError()
  .addCommand(startCommand)
  .addCommand(importCommand)
  .addCommand(migrateCommand)
  .addCommand(schemaCommand);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
