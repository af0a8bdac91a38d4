import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerOf, PARTNER, startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { body, mandate, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', ...['giver', 'taker', 'other'].map((slug) => organisation(slug)));
  await graph.record('body', body('giving', 'giver'), body('taking', 'taker'));
  await graph.record('post', post('taking', 'taker'));
  await graph.record('theme', theme('care'));
  const ceiling = { ceiling_euros: '12500000.25', regions: ['region:noord', 'region:zuid'] };
  await graph.record(
    'mandate',
    mandate('organisation-post', 'care', { ...ceiling, grantor_organisation: 'org:giver', holder_post: 'post:taking' }),
    mandate('body-body', 'care', { ...ceiling, grantor_body: 'body:giving', holder_body: 'body:taking' }),
    mandate('no-ceiling', 'care', { grantor_organisation: 'org:giver', holder_post: 'post:taking' }),
    mandate('past', 'care', { ...ceiling, grantor_body: 'body:giving', holder_post: 'post:taking', term: '[2010-01-01,2020-01-01)' }),
  );
});

afterAll(() => graph.close());

const AMOUNT = '12500000.25';

describe('how much a mandate covers', () => {
  test.each([
    ['the public', callerOf(undefined), null],
    ['a partner that may see who holds a post', PARTNER, null],
    ['another organisation', callerOf('org:other'), null],
    ['the steward of another region', callerOf('org:other', 'steward:region:oost'), null],
    ['somebody with half the name of a region', callerOf('org:other', 'steward:region:noor', 'steward'), null],
    ['the grantor', callerOf('org:giver'), AMOUNT],
    ['the holder', callerOf('org:taker'), AMOUNT],
    ['a steward of one of its regions', callerOf(undefined, 'steward:region:zuid'), AMOUNT],
  ])('%s: %s', async (_, caller, ceiling) => {
    const slugs = ['organisation-post', 'body-body', 'past', 'no-ceiling'];
    const found = await graph.entities('Mandate', slugs.map((slug) => `mandate:${slug}`), { fields: 'ceiling', caller });
    expect(found).toEqual([{ ceiling }, { ceiling }, { ceiling }, { ceiling: null }]);
  });

  test('is shown on the mandate only', async () => {
    const { _service: service } = await graph.ask<{ _service: { sdl: string } }>('{ _service { sdl } }');
    expect(service.sdl.match(/^ +\w*(ceiling|euros)\w*(?=[:(])/gim)?.map((field) => field.trim())).toEqual(['ceiling']);
  });
});
