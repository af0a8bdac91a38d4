import { readdirSync, readFileSync } from 'node:fs';

/**
 * Milliseconds that the threads of a process have worked, waiting for a processor not counted: what it takes on a machine that does
 * nothing else, however busy this one is. Where the system does not tell, no number.
 */
export function workedBy(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.reduce((sum, thread) => sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0);
  } catch {
    return Number.NaN;
  }
}
