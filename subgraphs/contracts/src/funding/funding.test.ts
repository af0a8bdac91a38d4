import { ANONYMOUS, type Caller } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testSeed } from '@regiograaf/subgraph-kit/testing';
import * as fc from 'fast-check';
import { agreementRow, callerOf, contractRow, fundingRow, moduleRow, partyRow, startContracts, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;
let runs = 0;

const GROUP = callerOf('org:group');

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('running'));
  await graph.record(
    'party',
    partyRow('group', { contract: 'running', organisation: 'group' }),
    partyRow('left', { contract: 'running', organisation: 'left', term: '[2020-01-01,2024-07-01)' }),
  );
  await graph.record('module', moduleRow('elderly', { contract: 'running' }));
  await graph.record('agreement', agreementRow('walk', 'running'));
  await graph.record(
    'funding',
    fundingRow('base-2024', { contract: 'running', year: 2024, amount_euros: '1000000.10', description: 'Netwerk' }),
    fundingRow('base-2025', { contract: 'running', year: 2025, amount_euros: '0.20', ceiling_euros: '0.20' }),
    fundingRow('elderly-2025', { contract: 'running', module: 'module:elderly', year: 2025, kind: 'PROJECT', ceiling_euros: '5000' }),
    fundingRow('walk-2025', { contract: 'running', agreement: 'agreement:walk', year: 2025, kind: 'PROJECT', amount_euros: '0.1', ceiling_euros: '10' }),
  );
});

afterAll(() => graph.close());

test('stands with the contract by year, and with what it is for', async () => {
  const funding = 'totalCount nodes { id year kind amountEuros ceilingEuros contract { id } module { id } agreement { id } }';
  const answer = await graph.ask(
    `{ contract(id: "contract:running") { all: funding { totalCount nodes { id } } some: funding(year: 2025, kind: PROJECT) { ${funding} } }
      module(id: "module:elderly") { funding { id } } agreement(id: "agreement:walk") { funding { id } } }`,
    {},
    GROUP,
  );
  const common = { year: 2025, kind: 'PROJECT', contract: { id: 'contract:running' } };
  expect(answer).toEqual({
    contract: {
      all: { totalCount: 4, nodes: ['base-2024', 'base-2025', 'elderly-2025', 'walk-2025'].map((each) => ({ id: `funding:${each}` })) },
      some: {
        totalCount: 2,
        nodes: [
          { id: 'funding:elderly-2025', ...common, amountEuros: null, ceilingEuros: '5000.00', module: { id: 'module:elderly' }, agreement: null },
          { id: 'funding:walk-2025', ...common, amountEuros: '0.10', ceilingEuros: '10.00', module: null, agreement: { id: 'agreement:walk' } },
        ],
      },
    },
    module: { funding: [{ id: 'funding:elderly-2025' }] },
    agreement: { funding: [{ id: 'funding:walk-2025' }] },
  });
});

const BY_YEAR = '{ contract(id: "contract:running") { funding { totalCount } fundingByYear { year structuralEuros projectEuros totalEuros ceilingEuros withoutAmount } } }';

test('is summed per year, without what is not known', async () => {
  const { contract } = await graph.ask<{ contract: { fundingByYear: object[] } }>(BY_YEAR, {}, GROUP);
  expect(contract.fundingByYear).toEqual([
    { year: 2024, structuralEuros: '1000000.10', projectEuros: null, totalEuros: '1000000.10', ceilingEuros: null, withoutAmount: 0 },
    { year: 2025, structuralEuros: '0.20', projectEuros: '0.10', totalEuros: '0.30', ceilingEuros: '5010.20', withoutAmount: 1 },
  ]);
});

test.each<[string, Caller, number[]]>([
  ['the public: none', ANONYMOUS, []],
  ['a party to the contract', GROUP, [2024, 2025]],
  ['who was party for a time: of its years', callerOf('org:left'), [2024]],
  ['a steward of the region', callerOf(undefined, 'steward:region:noord'), [2024, 2025]],
  ['a steward of another region', callerOf(undefined, 'steward:region:zuid'), []],
])('sums are of what the caller may see; %s', async (_who, caller, years) => {
  const { contract } = await graph.ask<{ contract: { fundingByYear: { year: number }[]; funding: { totalCount: number } } }>(BY_YEAR, {}, caller);
  expect(contract.fundingByYear.map(({ year }) => year)).toEqual(years);
  expect(contract.funding.totalCount).toBe(years.reduce((count, year) => count + (year === 2024 ? 1 : 3), 0));
});

test('what is not established is in a sum of its own', async () => {
  await graph.record('contract', contractRow('talks'));
  await graph.record(
    'funding',
    fundingRow('sure', { contract: 'talks', year: 2024, amount_euros: '1', ceiling_euros: '2' }),
    ...['PROPOSED', 'UNDER_NEGOTIATION', 'EXPECTED'].map((certainty) => fundingRow(certainty.toLowerCase().replace('_', '-'), { contract: 'talks', year: 2024, amount_euros: '10', certainty })),
    fundingRow('hoped', { contract: 'talks', year: 2025, kind: 'PROJECT', amount_euros: '100', certainty: 'PROPOSED' }),
  );
  const answer = await graph.ask(
    '{ contract(id: "contract:talks") { fundingByYear { year structuralEuros projectEuros totalEuros proposedEuros ceilingEuros } } }',
    {},
    callerOf(undefined, 'steward:region:noord'),
  );
  const none = { structuralEuros: null, projectEuros: null, totalEuros: null, ceilingEuros: null };
  expect(answer).toEqual({
    contract: {
      fundingByYear: [
        { ...none, year: 2024, structuralEuros: '1.00', totalEuros: '1.00', proposedEuros: '30.00', ceilingEuros: '2.00' },
        { ...none, year: 2025, proposedEuros: '100.00' },
      ],
    },
  });
});

const cents = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });
const parts = fc.array(fc.record({ year: fc.integer({ min: 2020, max: 2022 }), kind: fc.constantFrom('STRUCTURAL', 'PROJECT'), amount: fc.option(cents) }), { maxLength: 12 });

describe('the sums of a year', () => {
  test('equal its parts to the cent', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (given) => {
        const name = `sums-${(runs += 1)}`;
        await graph.record('contract', contractRow(name));
        await graph.record(
          'funding',
          ...given.map(({ year, kind, amount }, index) =>
            fundingRow(`${name}-${index}`, { contract: name, year, kind, amount_euros: amount === null ? null : inEuros(amount), ceiling_euros: amount === null ? '1' : null }),
          ),
        );
        const { contract } = await graph.ask<{ contract: { fundingByYear: object[] } }>(
          'query Q($id: ID!) { contract(id: $id) { fundingByYear { year structuralEuros projectEuros totalEuros withoutAmount } } }',
          { id: `contract:${name}` },
          callerOf(undefined, 'steward:region:noord'),
        );
        const years = [...new Set(given.map(({ year }) => year))].toSorted((one, other) => one - other);
        expect(contract.fundingByYear).toEqual(
          years.map((year) => {
            const ofYear = given.filter((part) => part.year === year);
            const sum = (...kinds: string[]): string | null => {
              const known = ofYear.flatMap(({ kind, amount }) => (kinds.includes(kind) && amount !== null ? [amount] : []));
              return known.length === 0 ? null : inEuros(known.reduce((total, amount) => total + amount, 0n));
            };
            return {
              year,
              structuralEuros: sum('STRUCTURAL'),
              projectEuros: sum('PROJECT'),
              totalEuros: sum('STRUCTURAL', 'PROJECT'),
              withoutAmount: ofYear.filter(({ amount }) => amount === null).length,
            };
          }),
        );
      }),
      { seed: testSeed(), numRuns: 25 },
    );
  });
});

function inEuros(amount: bigint): string {
  return `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
}
