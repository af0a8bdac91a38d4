import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { BUDGET, type BudgetSettings } from '../budget/budget.js';
import { checked, type Environment } from '../environment.js';
import { INTROSPECTION, type Introspection } from '../introspection/introspection.plugin.js';
import { readManifest, type RegisteredOperations } from '../registered/manifest.js';

/** Who may ask what, and how much. */
export interface Admission {
  readonly introspection?: Introspection | undefined;
  readonly budget?: BudgetSettings | undefined;
  /** Operations that clients may name by their hash; with `only`, no others are answered. */
  readonly registered?: { readonly operations: RegisteredOperations; readonly only: boolean } | undefined;
}

const settings = z.object({
  INTROSPECTION: z.enum(INTROSPECTION, `one of ${INTROSPECTION.join(', ')}`).optional(),
  BUDGET_PUBLIC: count('how many things one address may ask for in a minute').default(BUDGET.public),
  BUDGET_ORGANISATION: count('how many things one organisation may ask for in a minute').default(BUDGET.organisation),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'a URL like redis://127.0.0.1:6379' }).optional(),
  REGISTERED_OPERATIONS: z.string().optional(),
  REGISTERED_ONLY: z.enum(['yes', 'no'], '`yes` or `no`').default('no'),
});

/**
 * @param introspection who may ask for the schema, where that is not set
 * @throws naming every variable that is wrong, and what was expected
 */
export function readAdmission(environment: Environment, introspection: Introspection): Admission {
  const set = checked(settings, environment);
  return {
    introspection: set.INTROSPECTION ?? introspection,
    budget: { public: set.BUDGET_PUBLIC, organisation: set.BUDGET_ORGANISATION, redis: set.REDIS_URL },
    registered: registeredIn(set.REGISTERED_OPERATIONS, set.REGISTERED_ONLY === 'yes'),
  };
}

function count(of: string): z.ZodType<number, string> {
  return z.string().regex(/^\d{1,9}$/, `a number: ${of}`).transform(Number);
}

function registeredIn(path: string | undefined, only: boolean): Admission['registered'] {
  if (path === undefined && only) throw new Error('REGISTERED_ONLY: expected REGISTERED_OPERATIONS to name the manifest of what is accepted, but it is not set.');
  if (path === undefined) return undefined;
  try {
    return { operations: readManifest(readFileSync(path, 'utf8')), only };
  } catch (cause) {
    throw new Error(`REGISTERED_OPERATIONS: expected the path of a manifest of operations; ${path}: ${(cause as Error).message}`, { cause });
  }
}
