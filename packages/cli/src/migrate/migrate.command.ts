import { migrate } from '@regiograaf/subgraph-kit';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { openDatabase } from '../open-database.js';
import { subgraphs } from '../subgraphs.js';

export const migrateCommand = new Command('migrate')
  .description('bring the database’s schemas and reading roles up to date, as a user who may make these')
  .action(async () => {
    const { database, place, close } = await openDatabase(readConfig());
    try {
      const ran = await migrate(database, subgraphs);
      console.log(ran.length > 0 ? `Ran on ${place}:\n${ran.map((name) => `  ${name}`).join('\n')}` : `${place} is up to date.`);
    } finally {
      await close();
    }
  });
