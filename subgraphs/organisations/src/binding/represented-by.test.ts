import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { recordBoundRegion } from '../testing/bound-region.js';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { body, mandate, organisation, post } from '../testing/rows.js';

let graph: OrganisationsGraph;

beforeAll(async () => {
  graph = await startOrganisations();
  await recordBoundRegion(graph);
  await graph.record('organisation', organisation('south-group', { kind: 'RHO', regions: ['region:zuid'] }));
  await graph.record('body', body('south-board', 'south-group'));
  await graph.record('post', post('south', 'south-group'));
  await graph.record(
    'mandate',
    mandate('south', 'care', { grantor_organisation: 'org:border', holder_post: 'post:south', regions: ['region:zuid'] }),
    mandate('south-acute', 'acute', { grantor_organisation: 'org:south-group', holder_post: 'post:south', regions: ['region:zuid'] }),
  );
});

afterAll(() => graph.close());

const FIELDS = `__typename ... on ThemeAnswer { theme { id } certainty fallback { step reason post { id } body { id } mandate { id } } }
  ... on MandatedContact { mandate { id } notBoundCount } ... on NoMandatedContact { reason }`;

async function representedBy(slug: string, args: string, moments = ''): Promise<Record<string, unknown>> {
  const found = await graph.ask<{ organisation: { representedBy: Record<string, unknown> } }>(`query ${moments} { organisation(id: "org:${slug}") { representedBy(${args}) { ${FIELDS} } } }`);
  return found.organisation.representedBy;
}

const on = (theme: string, rest = 'counterparty: HOSPITAL'): string => `theme: "theme:${theme}", ${rest}`;

describe('an organisation is represented by whoever holds a mandate that binds it:', () => {
  test.each([
    ['member', on('care'), 'mandate:top'],
    ['in-circle', on('care'), 'mandate:top'],
    ['represented', on('care'), 'mandate:top'],
    ['left', on('care'), 'mandate:top'],
    ['member', on('elderly'), 'mandate:sub'],
    ['alliance', on('elderly', 'counterparty: INSURER'), 'mandate:top'],
    // Two answer for the region, each for its own members.
    ['member', on('chronic'), 'mandate:chronic'],
    ['grouped', on('chronic'), 'mandate:chronic-group'],
    // In two regions: the first whose mandate binds it.
    ['border', on('care'), 'mandate:top'],
  ])('%s, on %s, by %s', async (slug, args, id) => {
    expect(await representedBy(slug, args)).toMatchObject({ __typename: 'MandatedContact', mandate: { id }, notBoundCount: expect.any(Number) });
  });

  test('in its second region where it is not bound in the first', async () => {
    await graph.record('membership', { id: 'membership:border', member: 'org:border', organisation: 'org:alliance', term: '[2023-06-01,)', because: 'Later lid' });
    expect(await representedBy('border', on('care'))).toMatchObject({ mandate: { id: 'mandate:south' } });
    expect(await representedBy('border', on('chronic'))).toMatchObject({ reason: 'NOT_BOUND' });
  });
});

describe('an organisation that no mandate binds', () => {
  test.each([
    ['came', on('care')],
    ['alone', on('care')],
    ['proposed', on('elderly')],
    ['grouped', on('care')],
    ['hospital', on('digital')],
  ])('%s, on %s: is told so, and whom to turn to', async (slug, args) => {
    const fallback = { step: 'BOARD', reason: 'NOT_BOUND' };
    expect(await representedBy(slug, args)).toMatchObject({ __typename: 'NoMandatedContact', reason: 'NOT_BOUND', certainty: 'ESTABLISHED', fallback });
  });

  test('nor one with a lower authority is told the same', async () => {
    expect(await representedBy('alone', on('chronic', 'counterparty: INSURER, authority: SIGN'))).toMatchObject({ reason: 'NOT_BOUND', fallback: { reason: 'NOT_BOUND' } });
  });

  test('but one with a lower authority, is told that', async () => {
    expect(await representedBy('grouped', on('chronic', 'counterparty: INSURER, authority: SIGN'))).toMatchObject({ reason: 'LOWER_AUTHORITY' });
  });

  test('where none answers for the region, is told why', async () => {
    expect(await representedBy('south', on('digital'))).toMatchObject({ reason: 'NO_MANDATE', fallback: { step: 'BOARD', body: { id: 'body:south-board' } } });
  });

  test('and that works in no region, has nobody', async () => {
    expect(await representedBy('nowhere', on('care'))).toEqual({ __typename: 'NoMandatedContact', theme: { id: 'theme:care' }, certainty: null, fallback: null, reason: 'NO_MANDATE' });
  });
});

test('whom a mandate of unknown date binds depends on the date asked about', async () => {
  expect(await representedBy('left', on('digital'), '@asOf(validOn: "2022-12-31")')).toMatchObject({ mandate: { id: 'mandate:undated' } });
  expect(await representedBy('left', on('digital'), '@asOf(validOn: "2023-01-01")')).toMatchObject({ reason: 'NOT_BOUND' });
});

test('an unknown theme is null, and a malformed question is refused', async () => {
  expect(await representedBy('member', on('unknown'))).toBeNull();
  const ask = (args: string): string => `{ organisation(id: "org:member") { id representedBy(${args}) { __typename } } }`;
  for (const [args, argument] of [['theme: "care", counterparty: HOSPITAL', 'theme'], [on('care', 'counterparty: ANY'), 'counterparty']] as const) {
    const { data, errors } = await graph.subgraph.execute({ query: ask(args) });
    expect(data).toEqual({ organisation: { id: 'org:member', representedBy: null } });
    expect(errors?.map(({ extensions }) => [extensions?.['code'], extensions?.['argument']])).toEqual([['BAD_USER_INPUT', argument]]);
  }
});
