import { ProcessingLog } from '@regiograaf/subgraph-kit';
import { Command } from 'commander';
import { randomBytes } from 'node:crypto';
import { readConfig } from '../config.js';
import { openDatabase } from '../open-database.js';
import { erasePerson, type Erased } from './erase.js';

const OK = 1;

const eraseCommand = new Command('erase')
  .description('erase the attributes of a person for good; posts and appointments stay, and that it was done is logged')
  .argument('<id>', 'e.g. person:example')
  .action(async (id: string) => {
    const config = readConfig();
    const open = await openDatabase(config);
    try {
      const log = await ProcessingLog.open(config.processingLog);
      try {
        const erased = await erasePerson(open.database, { id, audit: (outcome) => log.write([lineOf(id, outcome)]) });
        report(id, erased);
      } finally {
        await log.close();
      }
    } finally {
      await open.close();
    }
  });

function lineOf(id: string, { searched, found, appointments }: Erased): object {
  const now = Date.now();
  return {
    trace_id: randomBytes(16).toString('hex'),
    operation_id: randomBytes(8).toString('hex'),
    status_code: OK,
    name: 'erase',
    start_time: now,
    end_time: now,
    resource: { name: 'regiograaf' },
    attributes: { 'dpl.core.data_subject_id': id, 'dpl.core.data_subject_id_type': 'regiograaf', 'regiograaf.searched': searched, 'regiograaf.found': found, 'regiograaf.appointments': appointments },
  };
}

function report(id: string, { searched, found, appointments }: Erased): void {
  console.log(`Erased ${id}. Posts stay, and so do appointments: ${appointments}.`);
  if (found.length === 0) return console.log(`Nothing of it stands in any of ${searched} tables.`);
  console.error(`The same words still stand in ${found.join(', ')}: of somebody else, or in a text that its maintainer must correct.`);
  process.exitCode = 1;
}

export const personCommand = new Command('person').description('what the law asks for people').addCommand(eraseCommand);
