import type { TestGraph } from '@regiograaf/subgraph-kit/testing';
import { appointment, body, decision, involvement, lead, mandate, organisation, post, theme } from './rows.js';

const BOTH = { regions: ['region:noord', 'region:zuid'] };

/** A region with a mandate that is passed on, one whose post is vacant and one that is proposed; and its neighbour, which has little. */
export async function recordTwoRegions(graph: TestGraph): Promise<void> {
  await graph.record(
    'organisation',
    organisation('rho', { kind: 'RHO' }),
    organisation('group', { kind: 'CARE_GROUP', ...BOTH }),
    organisation('hospital', { kind: 'HOSPITAL', ...BOTH }),
    organisation('south', { kind: 'ALLIANCE', regions: ['region:zuid'] }),
  );
  await graph.record(
    'theme',
    theme('care'),
    theme('elderly', { parent: 'theme:care' }),
    theme('acute', { parent: 'theme:care' }),
    theme('digital'),
    theme('past', { term: '[2010-01-01,2020-01-01)' }),
  );
  await graph.record(
    'body',
    body('members', 'rho', { kind: 'MEMBERS_MEETING' }),
    body('board', 'rho'),
    body('old-board', 'rho', { term: '[2010-01-01,2020-01-01)' }),
    body('south-board', 'south'),
    body('group-board', 'group'),
  );
  await graph.record(
    'post',
    post('director', 'rho', { phone: '010-0000000' }),
    post('programme', 'group'),
    post('coordinator', 'south', { email: 'coordinator@south.example' }),
    post('office', 'rho', { kind: 'SECRETARIAT' }),
  );
  await graph.record(
    'appointment',
    appointment('1', ['director', 'anna']),
    appointment('2', ['programme', 'bram'], { term: '[2010-01-01,2020-01-01)' }),
    appointment('3', ['coordinator', 'carla']),
  );
  await graph.record('decision', decision('meeting', { body: 'body:members' }));
  await graph.record(
    'mandate',
    mandate('top', 'care', {
      grantor_body: 'body:members',
      holder_body: 'body:board',
      counterparty: 'ANY',
      authority: 'AGREE',
      decision: 'decision:meeting',
      last_confirmed_on: '2022-05-01',
      ...BOTH,
    }),
    mandate('sub', 'elderly', { grantor_body: 'body:board', parent: 'mandate:top', last_confirmed_on: '2024-05-01' }),
    mandate('vacant', 'acute', { holder_post: 'post:programme', authority: 'AGREE' }),
    mandate('proposed', 'digital', { certainty: 'PROPOSED', counterparty: 'ANY', authority: 'EXPLORE' }),
    mandate('other-side', 'digital', { granting_side: 'HOSPITAL', counterparty: 'GP_CARE', authority: 'SIGN' }),
  );
  await graph.record(
    'theme_lead',
    lead('group', ['group', 'digital'], { post: 'post:coordinator' }),
    lead('south', ['south', 'digital'], { term: '[2010-01-01,)' }),
  );
  await graph.record(
    'involvement',
    involvement('rule', { theme: 'theme:care', organisation: 'org:hospital', body: 'body:members', post: 'post:office' }),
    involvement('past', { organisation: 'org:hospital', term: '[2010-01-01,2020-01-01)' }),
    involvement('south', { region: 'region:zuid', body: 'body:south-board' }),
  );
}
