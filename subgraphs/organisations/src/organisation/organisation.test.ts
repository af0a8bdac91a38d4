import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { organisation } from '../testing/rows.js';

let graph: OrganisationsGraph;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record(
    'organisation',
    organisation('group', {
      name: 'Zorggroep Noord',
      short_name: 'ZGN',
      kind: 'CARE_GROUP',
      legal_form: 'COOPERATIE',
      kvk: '12345678',
      agb: '01234567',
      municipality: 'municipality:GM0001',
      regions: ['region:noord', 'region:zuid'],
      member_count: 120,
      member_share_percent: 97.5,
      website: 'https://group.example',
      term: '[2020-01-01,)',
      from_precision: 'DAY',
    }),
    organisation('network', { legal_form: 'NONE', regions: [] }),
    organisation('a-former', { kvk: '87654321', term: '[2010-01-01,2020-01-01)' }),
    organisation('successor', { kvk: '87654321', term: '[2020-01-01,)' }),
  );
});

afterAll(() => graph.close());

const BY_NUMBER = 'query ($by: IdentifierInput) { organisation(identifier: $by) { id } }';

describe('one organisation', () => {
  test('says who it is', async () => {
    const { organisation: found } = await graph.ask<{ organisation: object }>(`{ organisation(id: "org:group") {
      id name shortName kind legalForm identifiers { system value } municipality { id } regions { id } memberCount memberSharePercent website term { from to status } } }`);
    expect(found).toEqual({
      id: 'org:group',
      name: 'Zorggroep Noord',
      shortName: 'ZGN',
      kind: 'CARE_GROUP',
      legalForm: 'COOPERATIE',
      identifiers: [{ system: 'KVK', value: '12345678' }, { system: 'AGB', value: '01234567' }],
      municipality: { id: 'municipality:GM0001' },
      regions: [{ id: 'region:noord' }, { id: 'region:zuid' }],
      memberCount: 120,
      memberSharePercent: 97.5,
      website: 'https://group.example',
      term: { from: '2020-01-01', to: null, status: 'ACTIVE' },
    });
  });

  test('leaves open what is not known', async () => {
    const { organisation: found } = await graph.ask<{ organisation: object }>(`{ organisation(id: "org:network") {
      shortName legalForm identifiers { system } municipality { id } regions { id } memberCount memberSharePercent website } }`);
    const unknown = { shortName: null, municipality: null, memberCount: null, memberSharePercent: null, website: null };
    expect(found).toEqual({ ...unknown, legalForm: 'NONE', identifiers: [], regions: [] });
  });

  test.each([
    ['KVK', '12345678', 'org:group'],
    ['AGB', '01234567', 'org:group'],
    ['AGB', '12345678', undefined],
    ['KVK', '00000000', undefined],
    ['KVK', '87654321', 'org:successor'],
  ])('is found by its %s number %s: %s', async (system, value, id) => {
    expect(await graph.ask(BY_NUMBER, { by: { system, value } })).toEqual({ organisation: id ? { id } : null });
  });

  test.each([
    ['(id: "org:a-former")', 'org:a-former'],
    ['(id: "org:group", identifier: null)', 'org:group'],
    ['(id: null, identifier: { system: KVK, value: "12345678" })', 'org:group'],
  ])('is found by %s', async (args, id) => {
    expect(await graph.ask(`{ organisation${args} { id } }`)).toEqual({ organisation: { id } });
  });

  test('is null if nobody knows it', async () => {
    expect(await graph.ask('{ organisation(id: "org:unknown") { id } }')).toEqual({ organisation: null });
  });

  const EITHER = ['BAD_USER_INPUT', 'id', 'either `id` or `identifier`'];
  const AN_ID = ['BAD_USER_INPUT', 'id', 'an id like `org:…`'];
  const EIGHT_DIGITS = ['INVALID_CODE', 'identifier.value', 'eight digits'];

  test.each([
    ['', EITHER],
    ['(id: null, identifier: null)', EITHER],
    ['(id: "org:group", identifier: { system: KVK, value: "12345678" })', EITHER],
    ['(id: "post:group")', AN_ID],
    ['(id: "group")', AN_ID],
    ['(id: "")', AN_ID],
    ['(id: "org:")', AN_ID],
    ['(id: "org:-group")', AN_ID],
    ['(id: "org:group\\n")', AN_ID],
    ['(identifier: { system: KVK, value: "1234567" })', EIGHT_DIGITS],
    ['(identifier: { system: AGB, value: "1234567a" })', EIGHT_DIGITS],
    ['(identifier: { system: AGB, value: "12345678\\n" })', EIGHT_DIGITS],
  ])('is refused for %j', async (args, refusal) => {
    expect(await graph.refusal(`{ organisation${args} { id } }`)).toEqual([refusal]);
  });

  test('is found by reference, and null there too if nobody knows it', async () => {
    const found = await graph.entities('Organisation', ['org:unknown', 'org:group', 'org:a-former'], 'id term { status }');
    expect(found).toEqual([null, { id: 'org:group', term: { status: 'ACTIVE' } }, { id: 'org:a-former', term: { status: 'ENDED' } }]);
  });
});
