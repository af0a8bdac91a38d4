import { LOG_FILE, verifyLog } from '@regiograaf/subgraph-kit';
import { Command } from 'commander';
import { join } from 'node:path';
import { readConfig } from '../config.js';

const verifyCommand = new Command('verify')
  .description('check that no line of the log of who read whose data was changed, added in between or taken out')
  .argument('[folder]', 'the folder of the log (else PROCESSING_LOG, or the one in the data folder)')
  .action(async (folder: string | undefined) => {
    const path = join(folder ?? readConfig().processingLog, LOG_FILE);
    const { lines, last, broken, unfinished } = await verifyLog(path);
    if (broken) throw new Error(`${path} was tampered with: line ${broken.line}: ${broken.reason}. The ${lines} lines before it hold.`);
    console.log(`${path} holds: ${lines} lines, the last of which is ${last}. Keep that elsewhere: it shows later whether lines were cut off the end.`);
    if (unfinished > 0) console.log(`${unfinished} bytes follow, of a line that is not finished: it is being written, or was when the machine stopped. The next start puts it aside.`);
  });

export const logCommand = new Command('log').description('the log of who read whose data').addCommand(verifyCommand);
