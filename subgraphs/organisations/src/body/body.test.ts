import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { body, decision, lead, organisation, post, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group'), organisation('later', { valid: '[2999-01-01,)' }));
  await graph.record('theme', theme('care'), theme('elderly'), theme('later', { valid: '[2999-01-01,)' }));
  await graph.record(
    'body',
    body('board', 'group', { name: 'Bestuur', kind: 'BOARD', themes: ['theme:elderly', 'theme:later', 'theme:care'] }),
    body('teams', 'group', { name: 'Actieteams', kind: 'WORKING_GROUP', quantity: 12 }),
    body('past', 'group', { name: 'Verleden', term: '[2010-01-01,2020-01-01)' }),
    body('orphan', 'later'),
  );
  await graph.record(
    'post',
    post('chair', 'group', { body: 'body:board', kind: 'CHAIR' }),
    post('abolished', 'group', { body: 'body:board', term: '[2010-01-01,2020-01-01)' }),
    post('director', 'group'),
  );
  await graph.record(
    'decision',
    decision('by-board', { body: 'body:board', decided_on: '2024-02-01', decided_precision: 'MONTH' }),
    decision('by-group', { organisation: 'org:group' }),
  );
  await graph.record(
    'theme_lead',
    lead('chair-elderly', ['group', 'elderly'], { post: 'post:chair' }),
    lead('nobody-care', ['group', 'care']),
    lead('past-later', ['group', 'later'], { term: '[2010-01-01,2020-01-01)' }),
  );
});

afterAll(() => graph.close());

test('an organisation has the bodies of the date, by name', async () => {
  const found = await graph.ask('{ organisation(id: "org:group") { bodies { name kind quantity organisation { id } themes { id } posts { id } } } }');
  const group = { id: 'org:group' };
  const themes = [{ id: 'theme:elderly' }, { id: 'theme:care' }];
  expect(found).toEqual({
    organisation: {
      bodies: [
        { name: 'Actieteams', kind: 'WORKING_GROUP', quantity: 12, organisation: group, themes: [], posts: [] },
        { name: 'Bestuur', kind: 'BOARD', quantity: 1, organisation: group, themes, posts: [{ id: 'post:chair' }] },
      ],
    },
  });
});

test('a body is found by reference whatever its status, also where its organisation is not known on the date', async () => {
  const found = await graph.entities('Body', ['body:past', 'body:orphan', 'body:unknown'], 'id term { status } organisation { id }');
  expect(found).toEqual([
    { id: 'body:past', term: { status: 'ENDED' }, organisation: { id: 'org:group' } },
    { id: 'body:orphan', term: { status: 'ACTIVE' }, organisation: null },
    null,
  ]);
});

test('a decision names who decided, and when as precisely as it is known', async () => {
  const found = await graph.entities('Decision', ['decision:by-board', 'decision:by-group'], 'title body { id } organisation { id } decidedOn decidedPrecision');
  expect(found).toEqual([
    { title: 'Besluit by-board', body: { id: 'body:board' }, organisation: null, decidedOn: '2024-02-01', decidedPrecision: 'MONTH' },
    { title: 'Besluit by-group', body: null, organisation: { id: 'org:group' }, decidedOn: null, decidedPrecision: 'UNKNOWN' },
  ]);
});

test('an organisation has the theme leads of the date, known or not', async () => {
  const found = await graph.ask('{ organisation(id: "org:group") { themeLeads { id theme { id } organisation { id } post { id } } } }');
  const shared = { organisation: { id: 'org:group' } };
  expect(found).toEqual({
    organisation: {
      themeLeads: [
        { id: 'lead:chair-elderly', theme: { id: 'theme:elderly' }, post: { id: 'post:chair' }, ...shared },
        { id: 'lead:nobody-care', theme: { id: 'theme:care' }, post: null, ...shared },
      ],
    },
  });
});
