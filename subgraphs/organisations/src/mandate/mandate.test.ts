import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { body, decision, mandate, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

const PAST = '[2010-01-01,2020-01-01)';

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'), organisation('practice'));
  await graph.record('body', body('members', 'group', { kind: 'MEMBERS_MEETING' }), body('board', 'group'));
  await graph.record('post', post('director', 'group'), post('later', 'group', { valid: '[2999-01-01,)' }));
  await graph.record('theme', theme('elderly'), theme('acute'));
  await graph.record('decision', decision('meeting', { body: 'body:members' }));
  // Reads hold out against what the database would refuse: a circle, and parts that are not within their whole.
  await graph.database.run('alter table mandate_version disable trigger sub_mandate_within_parent');
  await graph.record(
    'mandate',
    mandate('board', 'elderly', {
      grantor_body: 'body:members',
      holder_body: 'body:board',
      counterparty: 'ANY',
      authority: 'SIGN',
      decision: 'decision:meeting',
      term: '[2020-01-01,2930-01-01)',
      regions: ['region:noord', 'region:zuid'],
    }),
    mandate('director', 'elderly', { grantor_body: 'body:board', parent: 'mandate:board', term: '[2021-01-01,2929-01-01)', ceiling_euros: '1000.50', exclusive: true }),
    mandate('acute', 'acute', { counterparty: 'INSURER' }),
    mandate('later', 'acute', { holder_post: 'post:later', parent: 'mandate:director' }),
    mandate('past-sub', 'elderly', { parent: 'mandate:board', term: PAST }),
    mandate('past', 'elderly', { term: PAST, decision: 'decision:meeting' }),
    mandate('future', 'elderly', { term: '[2999-01-01,)' }),
    mandate('hen', 'acute', { parent: 'mandate:egg', term: PAST }),
    mandate('egg', 'acute', { parent: 'mandate:hen', term: PAST }),
  );
});

afterAll(() => graph.close());

async function slugs(args: string, moments = ''): Promise<string[]> {
  const { mandates } = await graph.ask<{ mandates: { totalCount: number; nodes: { id: string }[] } }>(`query ${moments} { mandates${args} { totalCount nodes { id } } }`);
  expect(mandates.totalCount).toBe(mandates.nodes.length);
  return mandates.nodes.map(({ id }) => id.replace('mandate:', ''));
}

describe('one mandate', () => {
  test('says who gave it to whom, for what, and what proves it', async () => {
    const { mandate: found } = await graph.ask<{ mandate: object }>(`{ mandate(id: "mandate:director") {
      grantorBody { id } grantorOrganisation { id } holderPost { id } holderBody { id } theme { id } regions { id }
      grantingSide counterparty authority exclusive ceiling decision { id } parent { id decision { id body { id } } } subMandates { id } chain { id } term { from to status } } }`);
    expect(found).toEqual({
      grantorBody: { id: 'body:board' },
      grantorOrganisation: { id: 'org:group' },
      holderPost: { id: 'post:director' },
      holderBody: null,
      theme: { id: 'theme:elderly' },
      regions: [{ id: 'region:noord' }],
      grantingSide: 'GP_CARE',
      counterparty: 'HOSPITAL',
      authority: 'NEGOTIATE',
      exclusive: true,
      ceiling: null,
      decision: null,
      parent: { id: 'mandate:board', decision: { id: 'decision:meeting', body: { id: 'body:members' } } },
      subMandates: [{ id: 'mandate:later' }],
      chain: [{ id: 'mandate:director' }, { id: 'mandate:board' }],
      term: { from: '2021-01-01', to: '2929-01-01', status: 'ACTIVE' },
    });
  });

  test.each([
    ['past', 'ENDED'],
    ['future', 'FUTURE'],
    ['board', 'ACTIVE'],
  ])('%s is found by its id, %s', async (slug, status) => {
    expect(await graph.ask(`{ mandate(id: "mandate:${slug}") { term { status } } }`)).toEqual({ mandate: { term: { status } } });
  });

  test('is null if nobody knows it, and refused if its id is malformed', async () => {
    expect(await graph.ask('{ mandate(id: "mandate:unknown") { id } }')).toEqual({ mandate: null });
    expect(await graph.refusal('{ mandate(id: "decision:meeting") { id } }')).toEqual([['BAD_USER_INPUT', 'id', 'an id like `mandate:…`']]);
  });

  test('stays where its holder is not known on the date', async () => {
    expect(await graph.ask('{ mandate(id: "mandate:later") { holderPost { id } theme { id } } }')).toEqual({ mandate: { holderPost: null, theme: { id: 'theme:acute' } } });
  });

  test.each([
    ['board', ['board'], ['director']],
    ['later', ['later', 'director', 'board'], []],
    ['past-sub', ['past-sub', 'board'], []],
    ['hen', ['hen', 'egg'], []],
  ])('%s stands under %j and over %j', async (slug, chain, subMandates) => {
    const { mandate: found } = await graph.ask<{ mandate: object }>(`{ mandate(id: "mandate:${slug}") { chain { id } subMandates { id } } }`);
    const ids = (list: string[]): object[] => list.map((each) => ({ id: `mandate:${each}` }));
    expect(found).toEqual({ chain: ids(chain), subMandates: ids(subMandates) });
  });
});

describe('mandates', () => {
  const all = ['acute', 'board', 'director', 'later'];

  test.each([
    ['', all],
    ['(orderBy: THEME)', ['acute', 'later', 'board', 'director']],
    ['(filter: null, orderBy: null, first: null, after: null)', all],
    ['(filter: { region: null, theme: null, post: null, body: null, counterparty: null, status: null, endsBefore: null })', all],
    ['(filter: { status: ENDED })', ['egg', 'hen', 'past', 'past-sub']],
    ['(filter: { status: FUTURE })', ['future']],
    ['(filter: { region: "region:zuid" })', ['board']],
    ['(filter: { theme: "theme:elderly" })', ['board', 'director']],
    ['(filter: { theme: "theme:elderly", status: ENDED })', ['past', 'past-sub']],
    ['(filter: { post: "post:director" })', ['acute', 'director']],
    ['(filter: { body: "body:board" })', ['board']],
    ['(filter: { counterparty: HOSPITAL })', ['director', 'later']],
    ['(filter: { counterparty: ANY })', ['board']],
    ['(filter: { endsBefore: "2929-01-01" })', []],
    ['(filter: { endsBefore: "2929-01-02" })', ['director']],
    ['(filter: { endsBefore: "2931-01-01", region: "region:noord" })', ['board', 'director']],
  ])('%s are %j', async (args, expected) => {
    expect(await slugs(args)).toEqual(expected);
  });

  test.each([
    ['2019-12-31', ['acute', 'egg', 'hen', 'later', 'past', 'past-sub']],
    ['2020-06-01', ['acute', 'board', 'later']],
    ['2929-01-01', ['acute', 'board', 'later']],
  ])('on %s are %j', async (validOn, expected) => {
    expect(await slugs('', `@asOf(validOn: "${validOn}")`)).toEqual(expected);
  });

  test.each([['region', 'region'], ['theme', 'theme'], ['post', 'post'], ['body', 'body']])('with a malformed %s are refused', async (argument, prefix) => {
    const query = `{ mandates(filter: { ${argument}: "nonsense" }) { nodes { id } } }`;
    expect(await graph.refusal(query)).toEqual([['BAD_USER_INPUT', `filter.${argument}`, `an id like \`${prefix}:…\``]]);
  });

  test('of a post and a body are those that they hold on the date', async () => {
    expect(await graph.ask('{ post(id: "post:director") { mandates { id } } }')).toEqual({ post: { mandates: [{ id: 'mandate:acute' }, { id: 'mandate:director' }] } });
    expect(await graph.entities('Body', ['body:board', 'body:members'], 'mandates { id }')).toEqual([{ mandates: [{ id: 'mandate:board' }] }, { mandates: [] }]);
  });
});
