import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testSeed } from '@regiograaf/subgraph-kit/testing';
import * as fc from 'fast-check';
import { contractRow, fundingRow, moduleRow, serviceRow, startContracts, uptakeRow, useRow, type ContractsGraph } from './contracts-graph.js';

let graph: ContractsGraph;
let runs = 0;

beforeAll(async () => {
  graph = await startContracts();
});

afterAll(() => graph.close());

/** Years; null where it has no end. */
type Years = readonly [from: number | null, to: number | null];

/** What is recorded of a thing: its term, and over which time it is that. */
interface Version {
  valid: Years;
  term: Years;
}

type Row = Parameters<ContractsGraph['record']>[1];
type State = Partial<Record<Thing, readonly Version[]>>;

const ALWAYS: Years = [null, null];
const THINGS = ['contract', 'module', 'module_uptake', 'funding', 'support_service', 'support_use'] as const;

type Thing = (typeof THINGS)[number];

/** What each is part of, and whether its term keeps the rule of that. */
const PART_OF: Partial<Record<Thing, { whole: Thing; fits: (part: Years, whole: Years) => boolean }>> = {
  module: { whole: 'contract', fits: within },
  module_uptake: { whole: 'module', fits: within },
  funding: { whole: 'contract', fits: overlap },
  support_use: { whole: 'support_service', fits: within },
};

const ROWS: Readonly<Record<Thing, (name: string, term: Years) => Row>> = {
  contract: (name, term) => contractRow(name, { term: range(term) }),
  module: (name, term) => moduleRow(name, { contract: name, term: range(term) }),
  module_uptake: (name, term) => uptakeRow(name, { module: name, practice: name, term: range(term) }),
  // Of a year, which stands where others have their term.
  funding: (name, [year]) => fundingRow(name, { contract: name, year: year!, amount_euros: '1' }),
  support_service: (name, term) => serviceRow(name, { term: range(term) }),
  support_use: (name, term) => useRow(name, { service: name, organisation: name, term: range(term) }),
};

/** The outer, the wider: or hardly any part would be recorded at all. */
const termOf = (from: number, to: number): fc.Arbitrary<Years> =>
  fc.tuple(fc.oneof(fc.constant(null), fc.integer({ min: from, max: from + 2 })), fc.oneof(fc.constant(null), fc.integer({ min: to - 1, max: to })));
const wide = termOf(2000, 2010);
const narrow = fc.oneof({ weight: 3, arbitrary: termOf(2003, 2007).filter(([from, to]) => from !== null && to !== null) }, { weight: 1, arbitrary: wide });
const year: fc.Arbitrary<Years> = fc.integer({ min: 1999, max: 2012 }).map((from) => [from, from + 1]);

const terms = fc.record<Record<Thing, Years>>({ contract: wide, module: wide, module_uptake: narrow, funding: year, support_service: wide, support_use: narrow });

/** A later record: of one of them, of all time or only from a year on. */
const change = fc.record({ of: fc.constantFrom(...THINGS), to: fc.oneof(wide, narrow), funded: year, from: fc.option(fc.integer({ min: 2000, max: 2006 })) });

test('a part lies within what it is part of, whichever of them is recorded or changed last', async () => {
  await fc.assert(
    fc.asyncProperty(terms, fc.array(change, { maxLength: 5 }), async (given, changes) => {
      const name = `c${(runs += 1)}`;
      let state: State = {};
      const steps = [
        ...THINGS.map((of) => ({ of, version: { valid: ALWAYS, term: given[of] }, because: undefined })),
        ...changes.map(({ of, to, funded, from }) => ({
          of,
          version: { valid: [from, null] as Years, term: of === 'funding' ? funded : to },
          because: 'It changed',
        })),
      ];
      for (const { of, version, because } of steps) {
        const whole = PART_OF[of]?.whole;
        // What was refused is not there, nor can anything be part of it.
        if (whole && !state[whole]) continue;
        if (because && !state[of]) continue;
        const next = { ...state, [of]: [...(state[of] ?? []).flatMap((each) => outside(each, version.valid)), version] };
        const isRight = holds(next);
        const row = { ...ROWS[of](name, version.term), ...(because ? { because } : {}), valid: range(version.valid) };
        expect({ of, version, recorded: await succeeds(graph.record(of, row)) }).toEqual({ of, version, recorded: isRight });
        if (isRight) state = next;
      }
    }),
    { seed: testSeed(), numRuns: 60 },
  );
});

/** Whether each part keeps its rule, at any time at which it and the whole are what they are. */
function holds(state: State): boolean {
  return THINGS.every((part) => {
    const { whole, fits } = PART_OF[part] ?? {};
    if (!whole || !fits) return true;
    return (state[part] ?? []).every((one) => state[whole]!.every((other) => !overlap(one.valid, other.valid) || fits(one.term, other.term)));
  });
}

/** What is left of a version outside the years of a later one. */
function outside({ valid, term }: Version, [from]: Years): Version[] {
  if (from === null) return [];
  const [start, end] = valid;
  return start !== null && start >= from ? [] : [{ valid: [start, Math.min(end ?? Infinity, from)], term }];
}

function within(part: Years, whole: Years): boolean {
  return (whole[0] ?? -Infinity) <= (part[0] ?? -Infinity) && (part[1] ?? Infinity) <= (whole[1] ?? Infinity);
}

function overlap(one: Years, other: Years): boolean {
  return (one[0] ?? -Infinity) < (other[1] ?? Infinity) && (other[0] ?? -Infinity) < (one[1] ?? Infinity);
}

function range([from, to]: Years): string {
  return `[${from === null ? '' : `${from}-01-01`},${to === null ? '' : `${to}-01-01`})`;
}

function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
