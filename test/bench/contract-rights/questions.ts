import { INSURER, nameOf, regionOf } from './contracts.js';
import type { Caller } from '@regiograaf/subgraph-kit';

/** One of the contracts that there is in a graph of any size. */
const ONE = 3;
const caller = (organisation: string | undefined, ...scopes: string[]): Caller => ({ ...(organisation ? { organisation } : {}), scopes: new Set(scopes) });

export const CALLERS = {
  insurer: caller(INSURER),
  steward: caller(undefined, `steward:${regionOf(ONE)}`),
  practice: caller(`org:${nameOf(ONE)}-practice-1`),
  public: caller(undefined),
};

export type Who = keyof typeof CALLERS;

const EVERYONE = ['insurer', 'steward', 'practice', 'public'] as const;

const WIDE = `title agreements(first: 20) { totalCount nodes { title traced indicators { title status measurements { value } } } }
  fundingByYear { year totalEuros } funding(first: 20) { totalCount nodes { amountEuros } }
  modules { name uptake(first: 20) { totalCount nodes { practice { id } } } uptakeByWijk { wijk { id } practices takingPart } }`;

export interface Question {
  name: string;
  field: string;
  askers: readonly Who[];
}

export const QUESTIONS: readonly Question[] = [
  { name: 'agreements, first 100', field: 'agreements(first: 100) { nodes { title } }', askers: EVERYONE },
  { name: 'agreements, how many', field: 'agreements(first: 1) { totalCount }', askers: ['insurer'] },
  { name: 'one agreement', field: `agreement(id: "agreement:${nameOf(ONE)}-3") { title }`, askers: EVERYONE },
  { name: 'one agreement, how it stands', field: `agreement(id: "agreement:${nameOf(ONE)}-3") { title indicators { status measurements { value } } }`, askers: ['insurer'] },
  { name: 'uptake per wijk', field: `module(id: "module:${nameOf(ONE)}-TBHZ") { uptakeByWijk { practices takingPart } }`, askers: ['insurer'] },
  { name: 'uptake of a practice', field: `_entities(representations: [{ __typename: "Organisation", id: "org:${nameOf(ONE)}-practice-1" }]) { ... on Organisation { moduleUptake { totalCount nodes { id } } } }`, askers: ['practice', 'insurer'] },
  { name: 'all of a contract', field: `contract(id: "contract:${nameOf(ONE)}") { ${WIDE} }`, askers: EVERYONE },
  { name: 'all of 50 contracts', field: `contracts(first: 50) { nodes { ${WIDE} } }`, askers: ['insurer', 'public'] },
];

/** When it is asked as known: at some of these, not all was recorded as it is known now. */
export const MOMENTS = {
  'as it is known now': '@asOf(validOn: "2024-06-01")',
  'as it was known': '@asOf(validOn: "2024-06-01", knownAt: "2023-06-01T12:00:00Z")',
};

export function queryOf({ field }: Question, moments: string): string {
  return `query ${moments} { ${field} }`;
}
