import { z } from 'zod';
import { checked, type Environment } from '../environment.js';

/** Of which origins pages in a browser may ask the graph; `*` stands for all. */
export interface Cors {
  readonly origins: readonly string[] | '*';
}

const ORIGINS = 'origins with a comma between them, like https://view.example,http://localhost:3000, or `*` for all';

const settings = z.object({
  CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim()))
    .refine((origins) => (origins.length === 1 && origins[0] === '*') || origins.every(isOrigin), ORIGINS)
    .optional(),
});

/** @returns undefined where no page of another origin may ask @throws naming the variable, and what was expected */
export function readCors(environment: Environment): Cors | undefined {
  const { CORS_ORIGINS: origins } = checked(settings, environment);
  if (!origins) return undefined;
  return { origins: origins[0] === '*' ? '*' : origins };
}

// As a browser sends it: with nothing after the port.
function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}
