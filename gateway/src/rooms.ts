import { z } from 'zod';
import type { OnForbidden } from './authorization/authorization.plugin.js';
import { type Cors, readCors } from './cors/settings.js';
import { checked, type Environment } from './environment.js';
import type { Introspection } from './introspection/introspection.plugin.js';
import { type PlanningSettings, readPlanning } from './planning/settings.js';
import { type Admission, readAdmission } from './server/admission.js';
import { readTransport } from './subgraphs/settings.js';
import type { Transport } from './subgraphs/transport.js';

/** How a request is treated, wherever the gateway runs: by itself, or in one process with its subgraphs. */
export interface Rooms {
  readonly onForbidden: OnForbidden;
  /** How many proxies stand before it. */
  readonly proxies: number;
  readonly admission: Admission;
  readonly planning: PlanningSettings;
  readonly transport: Transport;
  readonly cors?: Cors | undefined;
}

const PROXIES = 'a number: how many proxies stand before the gateway';

const own = z.object({
  ON_FORBIDDEN: z.enum(['filter', 'reject'], '`filter` or `reject`').default('filter'),
  PROXIES: z.string().regex(/^\d{1,2}$/, PROXIES).default('0').transform(Number),
});

/**
 * @param introspection who may ask for the schema, where that is not set
 * @throws naming every variable that is wrong, and what was expected
 */
export function readRooms(environment: Environment, { introspection }: { introspection: Introspection }): Rooms {
  const { ON_FORBIDDEN: onForbidden, PROXIES: proxies } = checked(own, environment);
  return {
    onForbidden,
    proxies,
    admission: readAdmission(environment, introspection),
    planning: readPlanning(environment),
    transport: readTransport(environment),
    cors: readCors(environment),
  };
}
