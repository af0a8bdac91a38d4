import { z } from 'zod';
import { checked, type Environment } from '../environment.js';

/** How much the planning of one operation may take. */
export interface PlanningSettings {
  readonly timeoutMs: number;
  readonly heapMb: number;
}

export const PLANNING: PlanningSettings = { timeoutMs: 1_000, heapMb: 512 };

const settings = z.object({
  PLANNING_TIMEOUT_MS: z.string().regex(/^[1-9]\d{1,4}$/, 'a number of milliseconds from 10 to 99999').transform(Number).default(PLANNING.timeoutMs),
  PLANNING_HEAP_MB: z.string().regex(/^[1-9]\d{2,4}$/, 'a number of megabytes from 100 to 99999').transform(Number).default(PLANNING.heapMb),
});

/** @throws naming every variable that is wrong, and what was expected */
export function readPlanning(environment: Environment): PlanningSettings {
  const { PLANNING_TIMEOUT_MS: timeoutMs, PLANNING_HEAP_MB: heapMb } = checked(settings, environment);
  return { timeoutMs, heapMb };
}
