import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Caller } from '@regiograaf/subgraph-kit/protocol';
import { guardedGraph, type GuardedGraph } from '../testing/guarded-graph.js';
import { CANARY, house } from '../testing/house.js';
import { AccessRules } from './access-rules.js';
import { Authorization } from './authorization.js';
import { NOTHING, type Requirement } from './requirement.js';
import { expectedOf } from './testing/naive.js';
import { operationOf, type Random, randomOf } from './testing/operations.js';
import { MODEL, SCOPES } from './testing/visible.js';

const SEED = 20261122;
const OPERATIONS = 500;
const CALLERS_EACH = 20;
/** More errors than this are told of together. */
const MOST_TOLD = 100;

const unlimited = { budget: { public: 1e12, organisation: 1e12 } };
let graph: GuardedGraph;

beforeEach(async () => {
  graph = await guardedGraph(house, { policies: { rich: ({ scopes }) => scopes.has('rich') }, admission: unlimited });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await graph.gateway.close();
});

interface Disagreement {
  readonly operation: string;
  readonly caller: string;
  readonly expected: unknown;
  readonly found: unknown;
}

interface Outcome {
  readonly pairs: number;
  /** Pairs in which something was refused. */
  readonly refused: number;
  /** Operations that ask for too much, which are not run. */
  readonly tooLarge: number;
  readonly disagreements: readonly Disagreement[];
}

function callerOf(random: Random): Caller {
  const scopes = new Set(SCOPES.filter(() => random() < 0.4));
  return random() < 0.6 ? { organisation: 'org:some', scopes } : { scopes };
}

/** Compares the gateway with the model, pair by pair, up to the first disagreements. */
async function compare(seed: number, operations: number, most = Infinity): Promise<Outcome> {
  const random = randomOf(seed);
  const disagreements: Disagreement[] = [];
  let [pairs, refused, tooLarge] = [0, 0, 0];
  for (let index = 0; index < operations && disagreements.length < most; index += 1) {
    const operation = operationOf(random);
    for (let times = 0; times < CALLERS_EACH && disagreements.length < most; times += 1) {
      const caller = callerOf(random);
      const { data, errors = [] } = await graph.gateway.execute({ query: operation.text, variables: operation.variables }, caller);
      if (errors[0]?.extensions?.['code'] === 'LIMIT_EXCEEDED') {
        tooLarge += 1;
        break;
      }
      const expected = expectedOf(operation, caller);
      pairs += 1;
      if (expected.refused.size > 0) refused += 1;
      const told = errors.map(({ path, extensions }) => `${path?.join('.')} ${String(extensions?.['code'])}`);
      const code = caller.organisation === undefined ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      const wanted = [...expected.refused].map((path) => `${path} ${code}`);
      const agree = JSON.stringify(sorted(data)) === JSON.stringify(sorted(expected.data)) && sameErrors(told, wanted) && leaks(data, caller).length === 0;
      if (!agree) disagreements.push({ operation: operation.text, caller: described(caller), expected: { ...expected, wanted }, found: { data, told, leaks: leaks(data, caller) } });
    }
  }
  return { pairs, refused, tooLarge, disagreements };
}

function sameErrors(told: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length > MOST_TOLD) return told.length === MOST_TOLD + 1 && told.slice(0, -1).every((each) => wanted.includes(each));
  return told.length === wanted.length && new Set([...told, ...wanted]).size === wanted.length;
}

/** Canaries in an answer that its caller may not see, by the field that each one says it is of. */
function leaks(data: unknown, caller: Caller): string[] {
  const found = JSON.stringify(data).matchAll(new RegExp(`${CANARY} (\\w+)\\.(\\w+)`, 'g'));
  return [...found].filter(([, type, field]) => !MODEL[type!]![field!]!.sees(caller)).map(([text]) => text);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, sorted(each)]));
}

function described({ organisation, scopes }: Caller): string {
  return `${organisation ?? 'nobody'} with ${[...scopes].join(' ') || 'no scopes'}`;
}

it('every caller gets of every operation what the model says, and no more', async () => {
  const { pairs, refused, tooLarge, disagreements } = await compare(SEED, OPERATIONS * 1.05);
  process.stdout.write(`${pairs} pairs of a caller and an operation (seed ${SEED}), ${refused} of them with something refused: ${disagreements.length} disagreements.\n`);
  expect(disagreements.slice(0, 2)).toEqual([]);
  expect(pairs).toBeGreaterThanOrEqual(OPERATIONS * CALLERS_EACH);
  expect(refused / pairs).toBeGreaterThan(0.4);
  expect(refused / pairs).toBeLessThan(0.95);
  expect(tooLarge).toBeLessThan(OPERATIONS * 0.05);
});

describe('a gateway that goes wrong is found out:', () => {
  // oxlint-disable-next-line unbound-method -- they are called with their objects
  const [{ of }, { allowed }] = [AccessRules.prototype, Authorization.prototype];
  /** Another rule for one field. */
  const ruled = (coordinate: string, rule: (right: Requirement) => Requirement): void => {
    jest.spyOn(AccessRules.prototype, 'of').mockImplementation(function (this: AccessRules, type, field) {
      const right = of.call(this, type, field);
      return `${type}.${field}` === coordinate ? rule(right) : right;
    });
  };
  const known = { ...NOTHING, authenticated: true };

  it.each<[string, () => void]>([
    ['it forgets the types behind an interface', () => ruled('Room.secret', () => NOTHING)],
    ['it forgets the type that a field leads to', () => ruled('Attic.boxes', () => NOTHING)],
    ['it forgets what a field is computed from', () => ruled('Vault.worth', () => NOTHING)],
    ['any of the scopes will do', () => ruled('Hall.deep', (right) => ({ ...right, scopes: [[['see'], ['deep'], ['all']]] }))],
    ['every policy is met by who signs in', () => ruled('Vault.gold', () => known)],
    ['it keeps from the public what is public', () => ruled('Vault.name', () => known)],
    [
      'what is left of an operation is kept for whoever comes next',
      () => {
        const kept = new WeakMap<object, ReturnType<typeof allowed>>();
        jest.spyOn(Authorization.prototype, 'allowed').mockImplementation(function (this: Authorization, asked) {
          if (!kept.has(asked.document)) kept.set(asked.document, allowed.call(this, asked));
          return kept.get(asked.document);
        });
      },
    ],
  ])('%s', async (_, mutate) => {
    mutate();
    const { disagreements } = await compare(SEED, OPERATIONS, 1);
    expect(disagreements).toHaveLength(1);
  });
});
