import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { agreementRow, contractRow, fundingRow, moduleRow, partyRow, planRow, segmentRow, serviceRow, startContracts, uptakeRow, useRow, type ContractsGraph } from './contracts-graph.js';

let graph: ContractsGraph;

beforeAll(async () => {
  graph = await startContracts();
  await graph.record('contract', contractRow('one'), contractRow('two'));
  await graph.record('segment', segmentRow('s2', { contract: 'one', segment: 'S2', term: '[2022-01-01,2024-01-01)' }));
  await graph.record('party', partyRow('group', { contract: 'one', organisation: 'group' }));
  await graph.record('contract', contractRow('years', { term: '[2022-01-01,2024-01-01)' }));
  await graph.record('module', moduleRow('elderly', { contract: 'years', kind: 'FRAIL_ELDERLY_CARE', term: '[2022-07-01,2024-01-01)' }));
  await graph.record('plan', planRow('south', { region: 'region:zuid' }));
  await graph.record('support_service', serviceRow('years', { term: '[2022-01-01,2024-01-01)' }));
  await graph.record('support_use', useRow('first', { service: 'years', organisation: 'one', term: '[2023-01-01,2024-01-01)' }));
  await graph.record('module_uptake', uptakeRow('first', { module: 'elderly', practice: 'one', term: '[2022-07-01,2023-07-01)' }));
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
    ['a module of an unknown kind', 'module', moduleRow('lost', { contract: 'one', kind: 'DIABETES' }), 'kind_check'],
    ['a module twice', 'module', moduleRow('again', { contract: 'years', kind: 'FRAIL_ELDERLY_CARE', term: '[2023-12-31,2024-01-01)' }), 'module_once'],
    ['a module before its contract', 'module', moduleRow('early', { contract: 'years', term: '[2021-12-31,2024-01-01)' }), 'module:early goes beyond the term of contract:years'],
    ['a module without an end of a contract that ends', 'module', moduleRow('endless', { contract: 'years', term: '[2022-01-01,)' }), 'goes beyond'],
    ['a contract that ends before its modules', 'contract', contractRow('years', { term: '[2022-01-01,2023-12-31)', because: 'Ended early' }), 'module:elderly goes beyond'],
    ['a module that ends before its uptake', 'module', moduleRow('elderly', { contract: 'years', kind: 'FRAIL_ELDERLY_CARE', term: '[2022-07-01,2023-06-30)', because: 'Ended early' }), 'uptake:first goes beyond'],
    ['uptake after its module', 'module_uptake', uptakeRow('late', { module: 'elderly', practice: 'two', term: '[2023-01-01,2024-01-02)' }), 'uptake:late goes beyond the term of module:elderly'],
    ['uptake without an end', 'module_uptake', uptakeRow('endless', { module: 'elderly', practice: 'two', term: '[2023-01-01,)' }), 'goes beyond'],
    ['uptake twice', 'module_uptake', uptakeRow('again', { module: 'elderly', practice: 'one', term: '[2023-06-30,2023-12-01)' }), 'uptake_once'],
    ['funding of two things', 'funding', fundingRow('two', { contract: 'one', year: 2024, module: 'module:elderly', agreement: 'agreement:none', amount_euros: '1' }), 'funding_of_one_thing'],
    ['funding of no amount', 'funding', fundingRow('nothing', { contract: 'one', year: 2024 }), 'amount_or_ceiling'],
    ['funding over its ceiling', 'funding', fundingRow('over', { contract: 'one', year: 2024, amount_euros: '10.01', ceiling_euros: '10' }), 'amount_within_its_ceiling'],
    ['funding that is none', 'funding', fundingRow('less', { contract: 'one', year: 2024, amount_euros: '-0.01' }), 'amount_euros_check'],
    ['funding that is no number', 'funding', fundingRow('odd', { contract: 'one', year: 2024, amount_euros: 'NaN' }), 'amount_euros_check'],
    ['funding of a year in which the contract does not run', 'funding', fundingRow('late', { contract: 'years', year: 2024, amount_euros: '1' }), 'funding:late does not fit contract:years'],
    ['funding of a module of another contract', 'funding', fundingRow('other', { contract: 'one', year: 2023, module: 'module:elderly', amount_euros: '1' }), 'funding:other does not fit module:elderly'],
    ['a service funded by no contract', 'support_service', serviceRow('free', { funded_by_contract: true }), 'funded_by_a_contract_that_is_named'],
    ['a service in another region than its contract', 'support_service', serviceRow('elsewhere', { contract: 'contract:one', region: 'region:zuid' }), 'support:elsewhere is not of the region of contract:one'],
    ['use beyond its service', 'support_use', useRow('late', { service: 'years', organisation: 'two', term: '[2023-01-01,2025-01-01)' }), 'use:late goes beyond the term of support:years'],
    ['use twice', 'support_use', useRow('again', { service: 'years', organisation: 'one', term: '[2023-06-01,2023-09-01)' }), 'use_once'],
    ['a contract on a regioplan of another region', 'contract', contractRow('astray', { regioplan: 'regioplan:south' }), 'contract:astray is of region:noord, regioplan:south is of region:zuid'],
    ['uptake of no module', 'module_uptake', uptakeRow('nowhere', { module: 'none', practice: 'one' }), 'module_fkey'],
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
    ['funding of the last year of a contract', 'funding', fundingRow('last', { contract: 'years', year: 2023, module: 'module:elderly', amount_euros: '0', ceiling_euros: '0' })],
    ['a contract on a regioplan of which nothing is known', 'contract', contractRow('ahead', { regioplan: 'regioplan:unknown' })],
    ['two modules of another kind', 'module', moduleRow('other', { contract: 'two', kind: 'OTHER' })],
    ['uptake again, after it ended', 'module_uptake', uptakeRow('again', { module: 'elderly', practice: 'one', term: '[2023-07-01,2024-01-01)' })],
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
