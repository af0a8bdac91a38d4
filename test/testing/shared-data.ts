import { describe } from '@jest/globals';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** Path of a published file that lies beside the project, where somebody has put it there. */
export function sharedFile(path: string): string {
  return `${FOLDER}${path}`;
}

/** `describe` where the published files lie beside the project; elsewhere the tests are skipped, and it says why. */
export function withSharedData(what: string): typeof describe.skip {
  if (existsSync(FOLDER)) return describe;
  process.stderr.write(`Skipped: ${what}. It reads the files of CBS, PDOK and RIVM in ${FOLDER}, which is not there.\n`);
  return describe.skip;
}
