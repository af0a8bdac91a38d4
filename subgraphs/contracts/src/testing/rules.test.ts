import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreementRow, contractRow, partyRow, segmentRow, startContracts, type ContractsGraph } from './contracts-graph.js';

let graph: ContractsGraph;

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('one'), contractRow('two'));
  await graph.record('segment', segmentRow('s2', { contract: 'one', segment: 'S2', term: '[2022-01-01,2024-01-01)' }));
  await graph.record('party', partyRow('group', { contract: 'one', organisation: 'group' }));
});

afterAll(() => graph.close());

describe('the database refuses', () => {
  test.each([
    ['a part that names no scope', 'segment', segmentRow('part', { contract: 'two', segment: 'S3', extent: 'PART' }), 'part_names_its_scope'],
    ['a part whose scope is blank', 'segment', segmentRow('part', { contract: 'two', segment: 'S3', extent: 'PART', scope: ' ' }), 'part_names_its_scope'],
    ['a segment twice', 'segment', segmentRow('again', { contract: 'one', segment: 'S2', term: '[2023-12-31,)' }), 'segment_once'],
    ['an unknown segment', 'segment', segmentRow('s4', { contract: 'one', segment: 'S4' }), 'segment_check'],
    ['a party twice on one side', 'party', partyRow('again', { contract: 'one', organisation: 'group', term: '[2025-01-01,)' }), 'party_once_per_side'],
    ['a party on its own behalf', 'party', partyRow('itself', { contract: 'two', organisation: 'group', on_behalf_of: 'org:group' }), 'not_on_its_own_behalf'],
    ['a party to no contract', 'party', partyRow('nowhere', { contract: 'none', organisation: 'group' }), 'contract_fkey'],
    ['a segment of no contract', 'segment', segmentRow('nowhere', { contract: 'none', segment: 'S1' }), 'contract_fkey'],
    ['an agreement of no contract', 'agreement', agreementRow('nowhere', 'none'), 'contract_fkey'],
    ['a day of signing before anything is signed', 'contract', contractRow('talks', { stage: 'IN_TALKS', signed_on: '2024-01-01' }), 'only_what_is_signed'],
    ['a contract of no months', 'contract', contractRow('short', { duration_months: 0 }), 'duration_months_check'],
    ['an unknown stage', 'contract', contractRow('lost', { stage: 'LOST' }), 'stage_check'],
  ])('%s', async (_what, thing, row, constraint) => {
    await expect(graph.record(thing, row)).rejects.toThrow(constraint);
  });
});

describe('the database takes', () => {
  test.each([
    ['a part that says that its source names none', 'segment', segmentRow('part', { contract: 'two', segment: 'S3', extent: 'PART', scope: 'De bron noemt het deel niet' })],
    ['a segment again, after it ended', 'segment', segmentRow('again', { contract: 'one', segment: 'S2', term: '[2024-01-01,)' })],
    ['a party on the other side too', 'party', partyRow('both', { contract: 'one', organisation: 'group', side: 'INSURER' })],
    ['a correction of the same party', 'party', partyRow('group', { contract: 'one', organisation: 'group', signed_by: 'post:director', because: 'The signature was missing' })],
  ])('%s', async (_what, thing, row) => {
    await expect(graph.record(thing, row)).resolves.toEqual(expect.any(String));
  });

  test('two segments that trade places', async () => {
    const because = 'Mixed up';
    await graph.record('segment', segmentRow('first', { contract: 'two', segment: 'S1' }), segmentRow('second', { contract: 'two', segment: 'O_AND_I' }));
    await graph.record(
      'segment',
      segmentRow('first', { contract: 'two', segment: 'O_AND_I', because }),
      segmentRow('second', { contract: 'two', segment: 'S1', because }),
    );
    const { contract } = await graph.ask<{ contract: { segments: object[] } }>('{ contract(id: "contract:two") { segments { id segment } } }');
    expect(contract.segments).toEqual(
      expect.arrayContaining([
        { id: 'segment:first', segment: 'O_AND_I' },
        { id: 'segment:second', segment: 'S1' },
      ]),
    );
  });
});
