import type { Caller } from '@regiograaf/subgraph-kit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerOf, startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { appointment, body, decision, many, mandate, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

const REGIONS = many(100, (slug) => `region:${slug}`);
const SIGN = { counterparty: 'INSURER', authority: 'SIGN' };

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', ...['group', 'members', 'insurer', 'other'].map((slug) => organisation(slug)), ...many(100, (slug) => organisation(slug)));
  await graph.record('theme', theme('care'), theme('elderly', { parent: 'theme:care' }), theme('limited'), theme('grown'), theme('moved', { parent: 'theme:care', valid: '(,2023-01-01)' }));
  await graph.record('body', body('meeting', 'members'));
  await graph.record('post', post('director', 'group'), post('buyer', 'insurer'), ...many(100, (slug) => post(slug, slug)));
  await graph.record('appointment', ...['director', 'buyer', ...many(100, (slug) => slug)].map((slug) => appointment(slug, [slug, 'anna'])));
  await graph.record('decision', decision('meeting', { body: 'body:meeting' }));
  await graph.record(
    'mandate',
    mandate('top', 'care', { ...SIGN, grantor_organisation: 'org:members', holder_body: 'body:meeting', regions: [...REGIONS, 'region:land', 'region:noord'], decision: 'decision:meeting' }),
    mandate('sub', 'elderly', { ...SIGN, grantor_body: 'body:meeting', parent: 'mandate:top', term: '[2022-01-01,2024-01-01)' }),
    mandate('limited', 'limited', { ...SIGN, grantor_body: 'body:meeting', ceiling_euros: '1000' }),
    mandate('insurer', 'care', { grantor_organisation: 'org:insurer', holder_post: 'post:buyer', granting_side: 'INSURER', counterparty: 'GP_CARE', authority: 'SIGN' }),
    ...many(100, (slug) => mandate(slug, 'elderly', { ...SIGN, holder_post: `post:${slug}`, parent: 'mandate:top', regions: ['region:noord', `region:${slug}`] })),
  );
  await graph.record('mandate', mandate('grown', 'grown', { ...SIGN, authority: 'AGREE', valid: '(,2023-01-01)' }));
  await graph.record('mandate', mandate('grown', 'grown', { ...SIGN, regions: ['region:noord', 'region:zuid'], valid: '[2023-01-01,)' }));
  await graph.record('theme', theme('moved', { valid: '[2023-01-01,)' }));
  await graph.record('post', post('passing', 'other', { term: '[2020-01-01,2024-01-01)' }), post('empty', 'other'));
  await graph.record('appointment', appointment('passing', ['passing', 'bram']), appointment('empty', ['empty', 'bram'], { term: '[2020-01-01,2023-01-01)' }));
  await graph.record('mandate', mandate('passing', 'care', { ...SIGN, holder_post: 'post:passing', counterparty: 'VVT' }), mandate('empty', 'care', { ...SIGN, holder_post: 'post:empty', counterparty: 'GGZ' }));
});

afterAll(() => graph.close());

const QUESTION = { organisation: 'org:group', region: 'region:noord', theme: 'theme:elderly', ...SIGN, amount: '', date: '2023-06-01' };
const ANSWER = '{ mandated failure mandate { id } chain { id decision { id } } post { id } body { id } explanation }';

async function referred(asked: Partial<typeof QUESTION>, fields = ANSWER, moments = ''): Promise<unknown> {
  const query = `query ($of: [_Any!]!) ${moments} { _entities(representations: $of) { ... on MandateCheck ${fields} } }`;
  const { _entities: found } = await graph.ask<{ _entities: unknown[] }>(query, { of: [{ __typename: 'MandateCheck', ...QUESTION, ...asked }] });
  return found[0];
}

describe('a reference', () => {
  test('is answered with its proof, whatever the date of the answer', async () => {
    expect(await referred({})).toMatchObject({
      mandated: true,
      failure: null,
      mandate: { id: 'mandate:sub' },
      chain: [{ id: 'mandate:sub', decision: null }, { id: 'mandate:top', decision: { id: 'decision:meeting' } }],
      post: { id: 'post:director' },
      body: null,
    });
  });

  test.each([
    ['its authority', { theme: 'theme:grown', date: '2022-12-31' }, false, 'LOWER_AUTHORITY'],
    ['its authority', { theme: 'theme:grown', date: '2023-01-01' }, true, null],
    ['its regions', { theme: 'theme:grown', region: 'region:zuid', date: '2022-12-31' }, false, 'NO_MANDATE'],
    ['its regions', { theme: 'theme:grown', region: 'region:zuid', date: '2023-01-01' }, true, null],
    ['the themes above it', { organisation: 'org:insurer', theme: 'theme:moved', counterparty: 'GP_CARE', date: '2022-12-31' }, true, null],
    ['the themes above it', { organisation: 'org:insurer', theme: 'theme:moved', counterparty: 'GP_CARE', date: '2023-01-01' }, false, 'NO_MANDATE'],
    ['its post', { organisation: 'org:other', counterparty: 'VVT', date: '2023-12-31' }, true, null],
    ['its post', { organisation: 'org:other', counterparty: 'VVT', date: '2024-01-01' }, false, 'HOLDER_ENDED'],
    ['who holds its post', { organisation: 'org:other', counterparty: 'GGZ', date: '2022-12-31' }, true, null],
    ['who holds its post', { organisation: 'org:other', counterparty: 'GGZ', date: '2023-01-01' }, false, 'VACANT'],
  ])('reads %s as of its own date: %j', async (_, asked, mandated, failure) => {
    for (const moments of ['', '@asOf(validOn: "2021-01-01")', '@asOf(validOn: "2030-01-01")']) {
      expect(await referred(asked, '{ mandated failure }', moments)).toEqual({ mandated, failure });
    }
  });

  test('names every rule that fails, with its records, and who held the post', async () => {
    const fields = '{ failure findings { failure records mandates { id } explanation(lang: EN) } personStatus person { id } }';
    expect(await referred({ counterparty: 'HOSPITAL', date: '2024-01-01' }, fields)).toMatchObject({
      failure: 'WRONG_COUNTERPARTY',
      findings: [
        { failure: 'WRONG_COUNTERPARTY', records: ['mandate:sub'], mandates: [{ id: 'mandate:sub' }], explanation: expect.stringContaining('side') },
        { failure: 'EXPIRED', records: ['mandate:sub'] },
      ],
      personStatus: 'UNKNOWN',
      person: null,
    });
    expect(await referred({}, fields)).toEqual({ failure: null, findings: [], personStatus: 'WITHHELD', person: null });
  });

  test('is answered for the other side', async () => {
    const other = { organisation: 'org:insurer', theme: 'theme:care', counterparty: 'GP_CARE' };
    expect(await referred(other)).toMatchObject({ mandated: true, mandate: { id: 'mandate:insurer' }, post: { id: 'post:buyer' } });
  });

  test('is answered with what fails', async () => {
    const nothing = { mandated: false, mandate: null, chain: [], post: null, body: null };
    expect(await referred({ date: '2024-01-01' })).toMatchObject({ ...nothing, failure: 'EXPIRED', explanation: expect.stringMatching(/verlopen/) });
    expect(await referred({ organisation: 'org:unknown' })).toMatchObject({ ...nothing, failure: 'NO_MANDATE' });
    expect(await referred({ theme: 'theme:unknown' })).toMatchObject({ ...nothing, failure: 'NO_MANDATE' });
    expect(await referred({ region: 'region:unknown' })).toMatchObject({ ...nothing, failure: 'NO_MANDATE' });
  });

  test('gives its key as it came', async () => {
    const key = { ...QUESTION, amount: '12.5' };
    expect(await referred(key, `{ ${Object.keys(QUESTION).join(' ')} }`)).toEqual(key);
  });

  test.each([
    ['organisation', 'group'],
    ['region', 'org:group'],
    ['theme', ''],
    ['counterparty', 'ANY'],
    ['authority', 'ALL'],
    ['amount', '1,5'],
    ['amount', '-1'],
    ['date', '2023-02-30'],
    ['date', '20230601'],
  ])('with a wrong %s is refused: %s', async (argument, value) => {
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on MandateCheck { mandated } } }';
    const of = [{ __typename: 'MandateCheck', ...QUESTION, [argument]: value }, { __typename: 'MandateCheck', ...QUESTION }];
    const { data, errors } = await graph.subgraph.execute({ query, variables: { of } });
    expect(data).toEqual({ _entities: [null, { mandated: true }] });
    expect(errors?.map(({ extensions }) => [extensions?.['code'], extensions?.['argument']])).toEqual([['BAD_USER_INPUT', argument]]);
  });

  test('takes as many statements as a hundred, of as many regions and dates', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on MandateCheck { mandated findings { mandates { id } } mandate { id holderPost { id } } chain { id } post { id } body { id } personStatus } } }`;
    const all = many(100, (slug) => ({ __typename: 'MandateCheck', ...QUESTION, organisation: `org:${slug}`, region: `region:${slug}`, date: `2${slug}-01-01` }));
    const cost = async (of: object[]) => {
      const { result, statements } = await graph.count.during(() => graph.ask<{ _entities: { mandated: boolean }[] }>(query, { of }));
      return { statements: statements.length, mandated: result._entities.filter(({ mandated }) => mandated).length };
    };
    const [one, hundred] = [await cost(all.slice(0, 1)), await cost(all)];
    expect([one.mandated, hundred.mandated]).toEqual([1, 100]);
    expect(hundred.statements).toBe(one.statements);
  });
});

describe('a person', () => {
  const ask = (args: string, moments = ''): Promise<unknown> =>
    graph.ask(`query ${moments} { mandateCheck(organisation: "org:group", region: "region:noord", counterparty: INSURER, authority: SIGN, ${args}) { date amount mandated failure explanation(lang: EN) } }`);

  test('asks on a date', async () => {
    expect(await ask('theme: "theme:elderly", date: "2023-12-31"')).toMatchObject({ mandateCheck: { date: '2023-12-31', amount: '', mandated: true, explanation: expect.stringMatching(/^Mandated/) } });
    expect(await ask('theme: "theme:elderly", date: "2021-12-31"')).toMatchObject({ mandateCheck: { mandated: false, failure: 'NOT_YET' } });
  });

  test('asks for the date of the answer', async () => {
    expect(await ask('theme: "theme:elderly"', '@asOf(validOn: "2022-05-01")')).toMatchObject({ mandateCheck: { date: '2022-05-01', mandated: true } });
    expect(await ask('theme: "theme:elderly", date: null, amount: null', '@asOf(validOn: "2022-05-01")')).toMatchObject({ mandateCheck: { date: '2022-05-01', mandated: true } });
    expect(await ask('theme: "theme:elderly"', '@asOf(validOn: "2025-05-01")')).toMatchObject({ mandateCheck: { date: '2025-05-01', mandated: false } });
  });

  test('is told what was wrong', async () => {
    const query = (args: string): string => `{ mandateCheck(organisation: "org:group", region: "region:noord", theme: "theme:care", authority: SIGN, ${args}) { mandated } }`;
    expect(await graph.refusal(query('counterparty: ANY'))).toEqual([['BAD_USER_INPUT', 'counterparty', expect.stringMatching(/^one of GP_CARE/)]]);
    expect(await graph.refusal(query('counterparty: GGZ, amount: "veel"'))).toEqual([['BAD_USER_INPUT', 'amount', expect.any(String)]]);
  });
});

describe('whether an amount is covered', () => {
  const HIDDEN = [{ mandated: null, failure: 'WITHHELD', mandate: null }, { mandated: null, failure: 'WITHHELD', mandate: null }];
  const SHOWN = [{ mandated: true, failure: null, mandate: { id: 'mandate:limited' } }, { mandated: false, failure: 'CEILING_EXCEEDED', mandate: null }];

  test.each<[string, Caller, object[]]>([
    ['the public', callerOf(undefined), HIDDEN],
    ['another organisation', callerOf('org:other', 'contacts:read'), HIDDEN],
    ['the steward of another region', callerOf('org:other', 'steward:region:oost'), HIDDEN],
    ['the grantor', callerOf('org:members'), SHOWN],
    ['the holder', callerOf('org:group'), SHOWN],
    ['a steward of the region', callerOf(undefined, 'steward:region:noord'), SHOWN],
  ])('%s', async (_, caller, expected) => {
    const of = ['1000', '1000.01'].map((amount) => ({ __typename: 'MandateCheck', ...QUESTION, theme: 'theme:limited', amount }));
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on MandateCheck { mandated failure mandate { id } } } }';
    expect(await graph.ask(query, { of }, caller)).toEqual({ _entities: expected });
  });
});
