import { expect, test } from '@jest/globals';
import type { Caller } from '@regiograaf/subgraph-kit';
import type { Ask } from './asking.js';

const CONTRACT = 'contract:rijnmond-zilveren-kruis-2024';
const STEWARD: Caller = { scopes: new Set(['steward:region:rijnmond']) };
const PARTY: Caller = { organisation: 'org:zilveren-kruis', scopes: new Set() };

const CONTENT = `query ($contract: ID!) @asOf(validOn: "2025-07-01") { contract(id: $contract) {
  modules { kind uptake { totalCount nodes { practice { name } } } uptakeByWijk { wijk { name } practices takingPart } }
  fundingByYear { year structuralEuros projectEuros totalEuros } } }`;

interface Content {
  contract: {
    modules: {
      kind: string;
      uptake: { totalCount: number; nodes: { practice: { name: string } }[] };
      uptakeByWijk: { wijk: { name: string }; practices: number; takingPart: number }[] | null;
    }[];
    fundingByYear: { year: number; structuralEuros: string; projectEuros: string; totalEuros: string }[];
  };
}

/** What is in a contract, and until when: contracts, organisations, wijken and plans are of four subgraphs. */
export function contractsSayWhatIsInThem(ask: Ask): void {
  test('a region sees which contracts end soon, and that the regioplan goes on without them', async () => {
    const horizon = 'title term { to } regioplan { title term { to } } planHorizon { comparison days }';
    const { region } = await ask<{ region: object }>(
      `query @asOf(validOn: "2026-03-01") { region(id: "region:rijnmond") {
        expiringContracts(withinDays: 120) { ${horizon} } next: contracts(status: FUTURE) { nodes { id planHorizon { comparison } } } } }`,
    );
    expect(region).toEqual({
      expiringContracts: [
        {
          title: expect.stringContaining('2024-2026'),
          term: { to: '2026-06-01' },
          regioplan: { title: expect.stringContaining('2024-2027'), term: { to: '2028-01-01' } },
          planHorizon: { comparison: 'CONTRACT_ENDS_FIRST', days: 579 },
        },
      ],
      next: { nodes: expect.arrayContaining([{ id: 'contract:rijnmond-zilveren-kruis-2026', planHorizon: { comparison: 'PLAN_ENDS_FIRST' } }]) },
    });
  });

  test.each([
    ['a steward', STEWARD],
    ['a party', PARTY],
  ])('%s sees who takes part, per practice and per wijk, and what it costs', async (_who, caller) => {
    const { contract } = await ask<Content>(CONTENT, { contract: CONTRACT }, caller);
    expect(contract.modules.map(({ kind }) => kind)).toEqual(['CHRONIC_CARE', 'FRAIL_ELDERLY_CARE', 'TBHZ', 'WIJK_MANAGEMENT']);
    for (const { uptake, uptakeByWijk } of contract.modules) {
      expect(uptake.nodes.map(({ practice }) => practice.name)).toHaveLength(uptake.totalCount);
      expect(uptake.totalCount).toBeGreaterThan(5);
      expect(uptakeByWijk!.reduce((sum, { takingPart }) => sum + takingPart, 0)).toBe(uptake.totalCount);
      expect(uptakeByWijk!.every(({ wijk, practices, takingPart }) => wijk.name !== '' && takingPart <= practices)).toBe(true);
      expect(uptakeByWijk!.some(({ practices, takingPart }) => takingPart < practices)).toBe(true);
    }
    expect(contract.fundingByYear.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    for (const { structuralEuros, projectEuros, totalEuros } of contract.fundingByYear) {
      expect(cents(structuralEuros) + cents(projectEuros)).toBe(cents(totalEuros));
    }
  });

  test('the public sees the modules, and nothing of who takes part or what it costs', async () => {
    const { contract } = await ask<Content>(CONTENT, { contract: CONTRACT });
    expect(contract.modules.map(({ uptake, uptakeByWijk }) => ({ uptake, uptakeByWijk }))).toEqual(
      Array.from({ length: 4 }, () => ({ uptake: { totalCount: 0, nodes: [] }, uptakeByWijk: null })),
    );
    expect(contract.fundingByYear).toEqual([]);
  });

  test('no contract of the example data that runs breaks a rule on who signs and who takes part', async () => {
    const { contracts } = await ask<{ contracts: { nodes: { id: string; signals: object[] }[] } }>(`query @asOf(validOn: "2026-07-01") { contracts(first: 100) { nodes { id signals(kinds: [${KINDS}]) { kind records } } } }`, {}, {
      scopes: new Set(['rijnmond', 'oostelijk-zuid-limburg', 'amsterdam', 'drenthe'].map((region) => `steward:region:${region}`)),
    });
    expect(contracts.nodes.length).toBeGreaterThan(4);
    expect(contracts.nodes.flatMap(({ signals }) => signals)).toEqual([]);
  });
}

const KINDS = 'NETWORK_WITHOUT_LEGAL_PERSONALITY, SIGNS_FOR_NO_MEMBER, UPTAKE_OUTSIDE_MEMBERSHIP';

function cents(euros: string): bigint {
  return BigInt(euros.replace('.', ''));
}
