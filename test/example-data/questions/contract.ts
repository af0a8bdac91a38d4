import { expect, test } from '@jest/globals';
import type { Caller } from '@regiograaf/subgraph-kit';
import type { Ask, Identified, Page } from './asking.js';

const RUNNING = '2024-07-01';
const UNPUBLISHED = 'agreement:rijnmond-meekijken-geriatrie-2024';
const CONTRACT = 'contract:rijnmond-zilveren-kruis-2024';

const CHAIN = `query ($contract: ID!, $on: Date!) @asOf(validOn: $on) {
  contract(id: $contract) {
    title
    parties { organisation { id } }
    agreements(first: 100) {
      totalCount
      nodes {
        id published fictional lastConfirmedAt
        activity { title owner { id kind } regioplan { region { id } } challenges { title fictional lastConfirmedAt regiobeeld { region { id } } } }
      }
    }
  }
}`;

interface Agreement extends Identified {
  published: boolean;
}

interface Answer {
  contract: { parties: object[]; agreements: Page<Agreement> };
}

interface Hidden {
  agreement: object | null;
  activity: object;
  region: { contracts: Page<{ agreements: Page<Agreement> }> };
}

function partyTo(organisation: string): Caller {
  return { organisation, scopes: new Set() };
}

/** Which agreements trace to the regioplan? Contracts, plans and the organisations in them are of three subgraphs. */
export function agreementsTraceToTheRegioplan(ask: Ask): void {
  test('for the public, what is published: from the contract of 2022 to the challenges of Rijnmond', async () => {
    const { contract } = await ask<Answer>(CHAIN, { contract: 'contract:rijnmond-zilveren-kruis-2022', on: '2022-05-17' });
    expect(contract.parties).toEqual([{ organisation: { id: 'org:rijnmond-dokters' } }, { organisation: { id: 'org:zilveren-kruis' } }]);
    expect(contract.agreements).toEqual({
      totalCount: 1,
      nodes: [
        {
          id: 'agreement:rijnmond-wijkmanagement-40-wijken',
          published: true,
          fictional: false,
          lastConfirmedAt: '2022-05-17',
          activity: {
            title: expect.stringContaining('40 wijken'),
            owner: { id: 'org:rijnmond-dokters', kind: 'RHO' },
            regioplan: { region: { id: 'region:rijnmond' } },
            challenges: expect.arrayContaining([
              { title: expect.stringContaining('in de wijk'), fictional: false, lastConfirmedAt: '2022-05-17', regiobeeld: { region: { id: 'region:rijnmond' } } },
            ]),
          },
        },
      ],
    });
  });

  test.each(['org:rijnmond-dokters', 'org:zilveren-kruis'])('for the party %s, what is not published as well', async (organisation) => {
    const { contract: theirs } = await ask<Answer>(CHAIN, { contract: CONTRACT, on: RUNNING }, partyTo(organisation));
    const { contract: everyones } = await ask<Answer>(CHAIN, { contract: CONTRACT, on: RUNNING });
    expect(everyones.agreements.nodes.every(({ published }) => published)).toBe(true);
    expect(theirs.agreements.nodes).toEqual(expect.arrayContaining(everyones.agreements.nodes));
    const unpublished = theirs.agreements.nodes.filter(({ published }) => !published);
    expect(unpublished).toHaveLength(theirs.agreements.totalCount - everyones.agreements.totalCount);
    const challenge = expect.objectContaining({ title: 'Meer kwetsbare ouderen wonen thuis', regiobeeld: { region: { id: 'region:rijnmond' } } });
    expect(unpublished).toContainEqual(expect.objectContaining({ id: UNPUBLISHED, activity: expect.objectContaining({ challenges: [challenge] }) }));
  });

  test.each<[string, Caller | undefined]>([
    ['the public', undefined],
    ['a partner who is no party', { organisation: 'org:hozl', scopes: new Set(['contacts:read']) }],
    ['who says nothing of an organisation', { scopes: new Set(['contacts:read']) }],
  ])('for %s, what is not published is not there, however it is asked for', async (_, caller) => {
    const asked = `query @asOf(validOn: "${RUNNING}") {
      agreement(id: "${UNPUBLISHED}") { title }
      activity(id: "activity:rijnmond-meekijken-geriatrie") { title agreements(first: 100) { totalCount nodes { id } } }
      region(id: "region:rijnmond") { contracts(first: 100) { nodes { agreements(first: 100) { nodes { id published } } } } }
    }`;
    const { agreement, activity, region } = await ask<Hidden>(asked, {}, caller);
    const seen = region.contracts.nodes.flatMap(({ agreements }) => agreements.nodes);
    expect({ agreement, activity }).toEqual({ agreement: null, activity: { title: 'Meekijkconsult geriatrie', agreements: { totalCount: 0, nodes: [] } } });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ published }) => !published)).toEqual([]);
  });
}
