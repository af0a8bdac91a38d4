import { expect, test } from '@jest/globals';
import type { Caller } from '@regiograaf/subgraph-kit';
import type { Ask } from './asking.js';

const ON = '@asOf(validOn: "2026-10-01")';
const INSURER: Caller = { organisation: 'org:zilveren-kruis', scopes: new Set() };
const STEWARD: Caller = { scopes: new Set(['steward:region:rijnmond']) };

const DOWN = `query ${ON} { contract(id: "contract:rijnmond-zilveren-kruis-2026") {
  agreements(first: 50) { nodes {
    id activity { id }
    challenges { id figures { period value indicator { id } } }
    indicators { id status direction norm normTo unit indicator { id } measurements { moment value } }
  } }
  late: indicators(status: OVERDUE) { id }
  signals { kind records }
} }`;

const UP = `query ${ON} { wijk(code: "WK059914") { regions(kind: RHO) { challenges { id agreements(first: 10) { totalCount nodes { id contract { id parties { organisation { name } } } } } } } } }`;

interface Down {
  contract: { agreements: { nodes: Traced[] }; late: { id: string }[]; signals: { kind: string; records: string[] }[] };
}

interface Traced {
  id: string;
  challenges: { id: string; figures: object[] }[];
  indicators: { id: string; status: string }[];
}

interface Up {
  wijk: { regions: { challenges: { id: string; agreements: { totalCount: number; nodes: { id: string; contract: { id: string } }[] } }[] }[] };
}

const OVERTAKING = {
  id: 'agreement:rijnmond-praktijkovername-2026',
  activity: { id: 'activity:rijnmond-praktijkovername' },
  challenges: [{ id: 'challenge:rijnmond-eenpitters-zonder-opvolger', figures: [{ period: 2022, value: 800_000, indicator: { id: 'indicator:registered-patients' } }] }],
  indicators: [
    {
      id: 'monitoring:rijnmond-ingeschreven-2026',
      status: 'ON_TRACK',
      direction: 'BETWEEN',
      norm: '790000',
      normTo: '830000',
      unit: 'personen',
      indicator: { id: 'indicator:registered-patients' },
      measurements: [{ moment: '2026-06-30', value: '806500' }],
    },
  ],
};

/** Agreements, with what is behind them and how they are doing: of three subgraphs, each way in one query. */
export function agreementsLeadToChallengesFiguresAndMeasurements(ask: Ask): void {
  test.each([
    ['a party', INSURER],
    ['a steward of the region', STEWARD],
  ])('for %s, from a contract to every challenge, figure and measurement behind it', async (_, caller) => {
    const { contract } = await ask<Down>(DOWN, {}, caller);
    expect(contract.agreements.nodes).toContainEqual(OVERTAKING);
    expect(Object.fromEntries(contract.agreements.nodes.flatMap(({ indicators }) => indicators.map(({ id, status }) => [id.replace('monitoring:rijnmond-', ''), status])))).toEqual({
      'ingeschreven-2026': 'ON_TRACK',
      'meekijkconsulten-2026': 'BEHIND',
      'wachttijd-verkennend-gesprek-2026': 'OVERDUE',
      'wijkverpleging-bij-bespreking-2026': 'NOT_YET_MEASURED',
    });
    expect(contract.agreements.nodes.every(({ challenges }) => challenges.length > 0)).toBe(true);
    expect(contract.late).toEqual([{ id: 'monitoring:rijnmond-wachttijd-verkennend-gesprek-2026' }]);
    expect(contract.signals).toEqual([
      { kind: 'INDICATOR_OVERDUE', records: ['monitoring:rijnmond-wachttijd-verkennend-gesprek-2026', 'agreement:rijnmond-verkennend-gesprek-2026'] },
      { kind: 'INDICATOR_BEHIND', records: ['monitoring:rijnmond-meekijkconsulten-2026', 'agreement:rijnmond-meekijken-geriatrie-2026'] },
    ]);
  });

  test('for the public, to the challenges behind what is published, and to no measurement', async () => {
    const { contract } = await ask<Down>(DOWN);
    expect(contract.agreements.nodes.map(({ id }) => id)).toEqual(['agreement:rijnmond-ouderen-in-beeld-2026', 'agreement:rijnmond-verkennend-gesprek-2026']);
    expect(contract.agreements.nodes.map(({ challenges }) => challenges.map(({ id }) => id))).toEqual([['challenge:rijnmond-thuiswonende-ouderen'], ['challenge:rijnmond-wachttijden-ggz']]);
    expect(contract.agreements.nodes.flatMap(({ indicators }) => indicators)).toEqual([]);
    expect([contract.late, contract.signals]).toEqual([[], []]);
  });

  test('from a challenge of the region of a wijk to the agreements that act on it', async () => {
    const agreementsOn = ({ wijk }: Up, challenge: string): object => wijk.regions.flatMap(({ challenges }) => challenges).find(({ id }) => id === `challenge:rijnmond-${challenge}`)!.agreements;
    const [theirs, everyones] = [await ask<Up>(UP, {}, INSURER), await ask<Up>(UP)];
    const parties = [{ organisation: { name: 'Rijnmond Dokters' } }, { organisation: { name: 'Zilveren Kruis' } }];
    const contract = { id: 'contract:rijnmond-zilveren-kruis-2026', parties };
    expect(agreementsOn(theirs, 'thuiswonende-ouderen')).toEqual({
      totalCount: 2,
      nodes: ['meekijken-geriatrie-2026', 'ouderen-in-beeld-2026'].map((id) => ({ id: `agreement:rijnmond-${id}`, contract })),
    });
    expect(agreementsOn(everyones, 'thuiswonende-ouderen')).toEqual({ totalCount: 1, nodes: [{ id: 'agreement:rijnmond-ouderen-in-beeld-2026', contract }] });
    expect(agreementsOn(everyones, 'eenpitters-zonder-opvolger')).toEqual({ totalCount: 0, nodes: [] });
  });

  test('and some lead to nothing', async () => {
    const { agreements } = await ask<{ agreements: object }>(`query ${ON} { agreements(filter: { traced: false }) { totalCount nodes { id challenges { id } } } }`);
    expect(agreements).toEqual({ totalCount: 1, nodes: [{ id: 'agreement:mijnstreek-eigen-invulling', challenges: [] }] });
  });
}
