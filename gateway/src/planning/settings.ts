import { z } from 'zod';
import { checked, type Environment } from '../environment.js';

/** How much planning may take. */
export interface PlanningSettings {
  /** Milliseconds of work for one operation. */
  readonly timeoutMs: number;
  /** Megabytes for one thread. */
  readonly heapMb: number;
  /** Operations that are planned at once. Where there are two or more, one caller never has them all. */
  readonly threads: number;
}

/** The largest operations that the limits let through take half of that time, those of people a tenth, on a machine of 2026. */
export const PLANNING: PlanningSettings = { timeoutMs: 150, heapMb: 512, threads: 2 };

const settings = z.object({
  PLANNING_TIMEOUT_MS: z.string().regex(/^[1-9]\d{1,4}$/, 'a number of milliseconds from 10 to 99999').transform(Number).default(PLANNING.timeoutMs),
  PLANNING_HEAP_MB: z.string().regex(/^[1-9]\d{2,4}$/, 'a number of megabytes from 100 to 99999').transform(Number).default(PLANNING.heapMb),
  PLANNING_THREADS: z.string().regex(/^[1-9]\d?$/, 'a number of threads from 1 to 99').transform(Number).default(PLANNING.threads),
});

/** @throws naming every variable that is wrong, and what was expected */
export function readPlanning(environment: Environment): PlanningSettings {
  const { PLANNING_TIMEOUT_MS: timeoutMs, PLANNING_HEAP_MB: heapMb, PLANNING_THREADS: threads } = checked(settings, environment);
  return { timeoutMs, heapMb, threads };
}
