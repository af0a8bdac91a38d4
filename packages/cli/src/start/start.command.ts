import { Command } from 'commander';
import { readConfig, readIdentityConfig, readRoomsConfig } from '../config.js';
import { start } from './start.js';

export const startCommand = new Command('start')
  .description('run the gateway and all subgraphs in this process, on the embedded database or on DATABASE_URL')
  .action(() => start(readConfig(), { identity: readIdentityConfig(), rooms: readRoomsConfig() }));
