import type { TestGraph } from '@regiograaf/subgraph-kit/testing';
import { body, mandate, membership, organisation, post, theme } from './rows.js';

const PRACTICE = { kind: 'GP_PRACTICE' };
const SINCE_2022 = { term: '[2022-01-01,)' };

/**
 * A region whose alliance gave mandates at the start of 2022, when a practice was a member, a circle with one more, and a staff that
 * represents another. One left since, one came since, and some never belonged. A group has a mandate of its own members.
 */
export async function recordBoundRegion(graph: TestGraph): Promise<void> {
  await graph.record(
    'organisation',
    organisation('alliance', { kind: 'ALLIANCE' }),
    organisation('circle', { kind: 'GP_CIRCLE' }),
    organisation('staff', { kind: 'MEDICAL_STAFF' }),
    organisation('group', { kind: 'CARE_GROUP' }),
    organisation('hospital', { kind: 'HOSPITAL' }),
    ...['member', 'in-circle', 'represented', 'left', 'grouped', 'proposed'].map((slug) => organisation(slug, { ...PRACTICE })),
    organisation('came', { ...PRACTICE, name: 'Aanloop' }),
    organisation('alone', { kind: 'HEALTH_CENTRE', name: 'Zonder' }),
    organisation('planned', { ...PRACTICE, certainty: 'PROPOSED' }),
    organisation('closed', { ...PRACTICE, term: '[2010-01-01,2024-01-01)' }),
    organisation('south', { ...PRACTICE, regions: ['region:zuid'] }),
    organisation('nowhere', { ...PRACTICE, regions: [] }),
    organisation('border', { ...PRACTICE, regions: ['region:zuid', 'region:noord'] }),
  );
  await graph.record(
    'membership',
    membership('member', ['member', 'alliance']),
    membership('circle', ['circle', 'alliance']),
    membership('in-circle', ['in-circle', 'circle']),
    membership('staff', ['staff', 'alliance'], { represents: ['org:represented'] }),
    membership('border', ['border', 'alliance']),
    membership('left', ['left', 'alliance'], { term: '[2010-01-01,2023-01-01)' }),
    membership('came', ['came', 'alliance'], { term: '[2023-01-01,)' }),
    membership('proposed', ['proposed', 'alliance'], { certainty: 'PROPOSED' }),
    membership('grouped', ['grouped', 'group']),
  );
  await graph.record('theme', theme('care'), theme('elderly', { parent: 'theme:care' }), theme('digital'), theme('acute'), theme('chronic'));
  await graph.record(
    'body',
    body('members', 'alliance', { kind: 'MEMBERS_MEETING' }),
    body('board', 'alliance'),
    body('group-board', 'group'),
    body('later', 'group', { valid: '[2999-01-01,)' }),
  );
  await graph.record('post', post('director', 'alliance'), post('manager', 'group'), post('buyer', 'alliance', { kind: 'PURCHASER' }));
  await graph.record(
    'mandate',
    mandate('top', 'care', { grantor_body: 'body:members', holder_body: 'body:board', counterparty: 'ANY', authority: 'AGREE', ...SINCE_2022 }),
    mandate('sub', 'elderly', { grantor_organisation: 'org:group', holder_post: 'post:manager', parent: 'mandate:top', term: '[2024-01-01,)' }),
    mandate('undated', 'digital', { grantor_organisation: 'org:alliance' }),
    mandate('unknown', 'acute', { grantor_body: 'body:later' }),
    mandate('chronic', 'chronic', { grantor_organisation: 'org:alliance', authority: 'SIGN', ...SINCE_2022 }),
    mandate('chronic-group', 'chronic', { holder_post: 'post:manager', authority: 'AGREE', counterparty: 'ANY', ...SINCE_2022 }),
    mandate('chronic-low', 'chronic', { counterparty: 'INSURER', authority: 'EXPLORE' }),
  );
}
