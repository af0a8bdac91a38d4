import { Command } from 'commander';
import { gatewayCommand } from './gateway/gateway.command.js';
import { importCommand } from './import/import.command.js';
import { keysCommand } from './keys/keys.command.js';
import { logCommand } from './log/log.command.js';
import { migrateCommand } from './migrate/migrate.command.js';
import { personCommand } from './person/person.command.js';
import { schemaCommand } from './schema/schema.command.js';
import { startCommand } from './start/start.command.js';
import { tokenCommand } from './token/token.command.js';

const program = new Command('regiograaf')
  .description('One graph of regional primary care: who speaks for whom, on which theme, with what mandate, where, under which agreements.')
  .showHelpAfterError()
  // A command of a command has options of the same names as that: what comes after its own name is its own.
  .enablePositionalOptions()
  .addCommand(startCommand)
  .addCommand(gatewayCommand)
  .addCommand(importCommand)
  .addCommand(migrateCommand)
  .addCommand(keysCommand)
  .addCommand(logCommand)
  .addCommand(personCommand)
  .addCommand(schemaCommand)
  .addCommand(tokenCommand);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
