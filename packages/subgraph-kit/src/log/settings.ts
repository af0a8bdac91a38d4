import { z } from 'zod';
import type { Level } from './log.js';

const FORMATS = ['json', 'text'] as const;
const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

export interface LogSettings {
  /** One JSON object a line, or lines for people. */
  readonly format: (typeof FORMATS)[number];
  /** The least that is written. */
  readonly level: Level | 'silent';
  /** Whether it is written what an unexpected error said: for development, since it may quote anybody's data. */
  readonly errorMessages: boolean;
}

const settings = z.object({
  LOG_FORMAT: z.enum(FORMATS, { error: 'expected `json` or `text`' }).optional(),
  LOG_LEVEL: z.enum(LEVELS, { error: `expected one of ${LEVELS.join(', ')}` }).default('info'),
  LOG_ERROR_MESSAGES: z.enum(['yes', 'no'], { error: 'expected `yes` or `no`' }).default('no'),
});

/**
 * How is logged, by the environment.
 *
 * @param format unless another is set
 * @throws an Error that names each wrong variable and what was expected
 */
export function readLogging(given: Readonly<Record<string, string | undefined>>, format: LogSettings['format']): LogSettings {
  const { data, error } = settings.safeParse(given);
  if (error) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'));
  return { format: data.LOG_FORMAT ?? format, level: data.LOG_LEVEL, errorMessages: data.LOG_ERROR_MESSAGES === 'yes' };
}
