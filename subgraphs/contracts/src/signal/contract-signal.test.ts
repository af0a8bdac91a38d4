import { ANONYMOUS } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testSeed } from '@regiograaf/subgraph-kit/testing';
import * as fc from 'fast-check';
import { callerOf, contractRow, formRow, memberRow, moduleRow, partyRow, startContracts, uptakeRow, type ContractsGraph } from '../testing/contracts-graph.js';

let graph: ContractsGraph;
let runs = 0;

const STEWARD = callerOf(undefined, 'steward:region:noord');

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('talks', { stage: 'IN_TALKS' }), contractRow('signed'), contractRow('fine'));
  await graph.record('organisation_form', formRow('network', { legal_form: 'NONE' }), formRow('group', { legal_form: 'COOPERATIE' }), formRow('unknown'));
  await graph.record('member', memberRow('group', { member: 'group', organisation: 'network', term: '[2020-01-01,)' }));
  await graph.record(
    'party',
    partyRow('talks', { contract: 'talks', organisation: 'network' }),
    partyRow('signed', { contract: 'signed', organisation: 'group', on_behalf_of: 'org:network', term: '[2020-01-01,)' }),
    partyRow('other', { contract: 'signed', organisation: 'unknown', on_behalf_of: 'org:network' }),
    partyRow('fine', { contract: 'fine', organisation: 'group', on_behalf_of: 'org:unheard-of' }),
  );
});

afterAll(() => graph.close());

async function signalsOf(contract: string, caller = ANONYMOUS, moments = ''): Promise<object[]> {
  const answer = await graph.ask<{ contract: { signals: object[] } }>(`query Q ${moments} { contract(id: "contract:${contract}") { signals(kinds: [NETWORK_WITHOUT_LEGAL_PERSONALITY, SIGNS_FOR_NO_MEMBER, UPTAKE_OUTSIDE_MEMBERSHIP]) { kind records } } }`, {}, caller);
  return answer.contract.signals;
}

describe('a network without legal personality', () => {
  test('is a signal as long as nothing is signed', async () => {
    expect(await signalsOf('talks')).toEqual([{ kind: 'NETWORK_WITHOUT_LEGAL_PERSONALITY', records: ['party:talks', 'org:network'] }]);
  });

  test.each([
    ['signs no contract', 'party', partyRow('network', { contract: 'signed', organisation: 'network' })],
    ['has signed no contract', 'contract', contractRow('talks', { stage: 'SIGNED', because: 'Signed after all' })],
    ['has signed none that has ended', 'contract', contractRow('talks', { stage: 'ENDED', signed_on: '2024-01-01', because: 'Signed after all' })],
  ])('%s', async (_what, thing, row) => {
    await expect(graph.record(thing, row)).rejects.toThrow('org:network has no legal personality');
  });

  test('may have talked about one', async () => {
    await graph.record('contract', contractRow('ended', { stage: 'ENDED' }));
    await expect(graph.record('party', partyRow('ended', { contract: 'ended', organisation: 'network' }))).resolves.toEqual(expect.any(String));
  });

  test('is signed for by its members; whoever is none is a signal, unless no member is known', async () => {
    expect(await signalsOf('signed')).toEqual([{ kind: 'SIGNS_FOR_NO_MEMBER', records: ['party:other', 'org:unknown', 'org:network'] }]);
    expect(await signalsOf('fine')).toEqual([]);
  });

  test('gets advice in two languages', async () => {
    const { contract } = await graph.ask<{ contract: object }>('{ contract(id: "contract:talks") { signals { message en: message(lang: EN) whatToDo enToDo: whatToDo(lang: EN) } } }');
    expect(contract).toEqual({
      signals: [
        {
          message: expect.stringContaining('rechtspersoonlijkheid'),
          en: expect.stringContaining('legal personality'),
          whatToDo: expect.stringContaining('namens'),
          enToDo: expect.stringContaining('for which network'),
        },
      ],
    });
  });
});

describe('uptake lies within membership', () => {
  const during = (from: number, to: number): string => `[${from}-01-01,${to}-01-01)`;

  beforeAll(async () => {
    await graph.record('contract', contractRow('care'));
    await graph.record('party', partyRow('care', { contract: 'care', organisation: 'region' }));
    await graph.record('module', moduleRow('care', { contract: 'care' }));
    await graph.record(
      'member',
      memberRow('one', { member: 'one', organisation: 'group-of-care', term: during(2020, 2024) }),
      memberRow('group-of-care', { member: 'group-of-care', organisation: 'region', represents: ['org:two'], term: during(2021, 2026) }),
    );
  });

  test.each([
    ['before the group belongs to it', 'one', during(2020, 2022), false],
    ['after it left the group', 'one', during(2023, 2025), false],
    ['of a group that belongs to the party', 'one', during(2021, 2024), true],
    ['of whom the group represents', 'two', during(2021, 2026), true],
    ['of whom nothing is known', 'three', during(1990, 2040), true],
    ['of another party', 'group', during(2021, 2022), false],
  ])('%s: %s, %s', async (_what, practice, term, holds) => {
    const recorded = graph.record('module_uptake', uptakeRow(`care-${(runs += 1)}`, { module: 'care', practice, term }));
    expect(await outcomeOf(recorded)).toContain(holds ? 'recorded' : 'goes beyond the membership');
  });

  test('as far as it is not, by a membership that changed afterwards, is a signal for whoever may see the uptake', async () => {
    await graph.record('contract', contractRow('later'));
    await graph.record('party', partyRow('later', { contract: 'later', organisation: 'region' }));
    await graph.record('module', moduleRow('later', { contract: 'later' }));
    await graph.record('member', memberRow('leaver', { member: 'leaver', organisation: 'region' }));
    const before = await graph.record('module_uptake', uptakeRow('later', { module: 'later', practice: 'leaver', term: during(2022, 2026) }));
    await graph.record('member', memberRow('leaver', { member: 'leaver', organisation: 'region', term: '(,2024-01-01)', because: 'It left' }));
    const signal = { kind: 'UPTAKE_OUTSIDE_MEMBERSHIP', records: ['uptake:later', 'org:leaver', 'module:later'] };
    expect(await signalsOf('later', STEWARD)).toEqual([signal]);
    expect(await signalsOf('later', callerOf('org:leaver'))).toEqual([signal]);
    expect(await signalsOf('later', ANONYMOUS)).toEqual([]);
    expect(await signalsOf('later', STEWARD, `@asOf(knownAt: "${before}")`)).toEqual([]);
  });

  describe('of those that are party then', () => {
    beforeAll(async () => {
      await graph.record('contract', contractRow('relay'));
      await graph.record(
        'party',
        partyRow('relay-first', { contract: 'relay', organisation: 'first', term: '(,2022-01-01)' }),
        partyRow('relay-second', { contract: 'relay', organisation: 'second', term: '[2022-01-01,)' }),
      );
      await graph.record('module', moduleRow('relay', { contract: 'relay' }));
      await graph.record(
        'member',
        ...['stayer', 'mover'].map((member) => memberRow(`${member}-first`, { member, organisation: 'first' })),
        memberRow('mover-second', { member: 'mover', organisation: 'second' }),
        memberRow('faded', { member: 'faded', organisation: 'second', valid: '(,2024-01-01)' }),
      );
    });

    test.each([
      ['a member of a former party, while that was one', 'stayer', during(2020, 2022), true],
      ['and after it left', 'stayer', during(2020, 2023), false],
      ['a member of the former party and of the next', 'mover', during(2020, 2023), true],
      ['a member for as long as its membership holds', 'faded', during(2023, 2024), true],
      ['and longer', 'faded', during(2023, 2025), false],
    ])('%s: %s, %s', async (_what, practice, term, holds) => {
      const row = uptakeRow(`relay-${practice}`, { module: 'relay', practice, term, because: 'It changed' });
      expect(await outcomeOf(graph.record('module_uptake', row))).toContain(holds ? 'recorded' : 'goes beyond the membership');
    });

    test('what holds from a day on may look back on what was before', async () => {
      await graph.record('party', partyRow('relay-first', { contract: 'relay', organisation: 'first', term: '(,2022-01-01)', signed_by: 'post:director', valid: '[2024-01-01,)', because: 'Found out' }));
      await expect(graph.record('module_uptake', uptakeRow('relay-mover', { module: 'relay', practice: 'mover', term: during(2020, 2024), valid: '[2024-06-01,)' }))).resolves.toEqual(expect.any(String));
    });

    test('a party that leaves afterwards shows as a signal', async () => {
      await graph.record('contract', contractRow('left'));
      await graph.record('party', partyRow('left', { contract: 'left', organisation: 'first' }));
      await graph.record('module', moduleRow('left', { contract: 'left' }));
      await graph.record('module_uptake', uptakeRow('left', { module: 'left', practice: 'stayer', term: during(2022, 2026) }));
      expect(await signalsOf('left', STEWARD)).toEqual([]);
      await graph.record('party', partyRow('left', { contract: 'left', organisation: 'first', term: '(,2024-01-01)', because: 'It left' }));
      expect(await signalsOf('left', STEWARD)).toEqual([{ kind: 'UPTAKE_OUTSIDE_MEMBERSHIP', records: ['uptake:left', 'org:stayer', 'module:left'] }]);
    });
  });

  const years = fc.tuple(fc.integer({ min: 2000, max: 2010 }), fc.integer({ min: 1, max: 5 })).map(([from, length]) => [from, from + length] as const);
  const network = fc.nat(1);

  test('exactly, for any memberships of any parties', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(years), { minLength: 1, maxLength: 2 }), fc.array(fc.tuple(network, years), { minLength: 1, maxLength: 3 }), years, async (parties, memberships, [from, to]) => {
        const name = `any-${(runs += 1)}`;
        await graph.record('contract', contractRow(name));
        await graph.record(
          'party',
          ...parties.map((term, index) => partyRow(`${name}-${index}`, { contract: name, organisation: `${name}-${index}`, ...(term ? { term: during(...term) } : {}) })),
        );
        await graph.record('module', moduleRow(name, { contract: name }));
        await graph.record(
          'member',
          ...memberships.map(([of, term], index) => memberRow(`${name}-${index}`, { member: `${name}-practice`, organisation: `${name}-${of}`, term: during(...term) })),
        );
        const isIn = (term: readonly [number, number] | null | undefined, year: number): boolean => term === null || (term !== undefined && term[0] <= year && year < term[1]);
        const holds = Array.from({ length: to - from }, (_, index) => from + index).every((year) => memberships.some(([of, term]) => isIn(parties[of], year) && isIn(term, year)));
        const recorded = graph.record('module_uptake', uptakeRow(name, { module: name, practice: `${name}-practice`, term: during(from, to) }));
        expect(await outcomeOf(recorded)).toContain(holds ? 'recorded' : 'goes beyond the membership');
      }),
      { seed: testSeed(), numRuns: 40 },
    );
  });
});

function outcomeOf(recorded: Promise<unknown>): Promise<string> {
  return recorded.then(
    () => 'recorded',
    (error: Error) => error.message,
  );
}
