import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOrganisations, type OrganisationsGraph } from '../testing/organisations-graph.js';
import { appointment, body, decision, endorsement, handover, lead, mandate, membership, organisation, post, seat, succession, theme } from '../testing/rows.js';

let graph: OrganisationsGraph;

const from = (day: string, to = '') => ({ term: `[2024-${day},${to && `2024-${to}`})` });

/** A thing of every kind around a group, each of which begins on a day of its own. */
beforeAll(async () => {
  graph = await startOrganisations();
  await graph.record('organisation', organisation('group', from('01-01')), organisation('old'), organisation('member'), organisation('other'));
  await graph.record('theme', theme('care'));
  await graph.record('body', body('board', 'group', from('01-02')), body('council', 'other'));
  await graph.record('post', post('director', 'group', from('01-03')), post('elsewhere', 'other'));
  await graph.record('membership', membership('in', ['member', 'group'], from('01-04')), membership('of', ['group', 'other'], from('01-05')));
  await graph.record('membership', membership('person', ['', 'group'], { member: null, member_person: 'person:bram', ...from('01-06') }));
  await graph.record('appointment', appointment('anna', ['director', 'anna'], from('01-07', '02-07')), appointment('not-ours', ['elsewhere', 'anna'], from('01-07')));
  await graph.record('decision', decision('given', { body: 'body:board', decided_on: '2024-01-08', decided_precision: 'DAY' }), decision('own', { organisation: 'org:group', decided_on: '2024-01-09' }));
  await graph.record('mandate', mandate('held', 'care', { grantor_organisation: 'org:other', ...from('01-10') }), mandate('given', 'care', { holder_post: 'post:elsewhere', ...from('01-11') }), mandate('both', 'care', { holder_body: 'body:board', grantor_body: 'body:board', ...from('01-12') }));
  await graph.record('seat', seat('in', 'board', { post: 'post:elsewhere', ...from('01-13') }), seat('ours', 'council', { post: 'post:director', ...from('01-14') }), seat('itself', 'council', { organisation: 'org:group', ...from('01-15') }));
  await graph.record('endorsement', endorsement('of-ours', 'held', { organisation: 'org:other', ...from('01-16') }), endorsement('by-us', 'given', { body: 'body:board', ...from('01-17') }), endorsement('itself', 'given', { organisation: 'org:group', ...from('01-18') }));
  await graph.record('theme_lead', lead('care', ['group', 'care'], from('01-19')));
  await graph.record('succession', succession('old', ['old', 'group'], from('01-20')));
  await graph.record('handover', handover('anna', 'director', { from_appointment: 'appointment:anna', ...from('02-08', '02-09') }));
});

afterAll(() => graph.close());

interface Changes {
  organisation: { changes: { on: string; kind: string }[] };
}

const SUBJECTS = ['organisation', 'membership', 'body', 'post', 'appointment', 'mandate', 'seat', 'endorsement', 'themeLead', 'decision', 'handover', 'succession'];

async function changes(of = 'group', between = 'from: "2024-01-01", to: "2025-01-01"'): Promise<string[]> {
  const { organisation: found } = await graph.ask<Changes>(`{ organisation(id: "org:${of}") { changes(${between}) { on kind ${SUBJECTS.map((subject) => `${subject} { id }`).join(' ')} } } }`);
  return found.changes.map(({ on, kind, ...subjects }) => {
    const [subject, ...more] = Object.values(subjects as Record<string, { id: string } | null>).flatMap((each) => each?.id ?? []);
    if (more.length > 0) throw new Error(`a change of ${subject} and ${more.join(', ')}`);
    return `${on.slice(5)} ${kind} ${subject}`;
  });
}

test('every fact around an organisation that begins or ends is told, once', async () => {
  expect(await changes()).toEqual([
    '01-01 BEGAN org:group',
    '01-02 BEGAN body:board',
    '01-03 BEGAN post:director',
    '01-04 BEGAN membership:in',
    '01-05 BEGAN membership:of',
    '01-06 BEGAN membership:person',
    '01-07 BEGAN appointment:anna',
    '01-08 BEGAN decision:given',
    '01-09 BEGAN decision:own',
    '01-10 BEGAN mandate:held',
    '01-11 BEGAN mandate:given',
    '01-12 BEGAN mandate:both',
    '01-13 BEGAN seat:in',
    '01-14 BEGAN seat:ours',
    '01-15 BEGAN seat:itself',
    '01-16 BEGAN endorsement:of-ours',
    '01-17 BEGAN endorsement:by-us',
    '01-18 BEGAN endorsement:itself',
    '01-19 BEGAN lead:care',
    '01-20 BEGAN succession:old',
    '02-07 ENDED appointment:anna',
    '02-08 BEGAN handover:anna',
  ]);
});

describe('what is said of a thing from a day on', () => {
  test.each<[string, { id: string }[], string[]]>([
    ['organisation', [organisation('changing', { legal_form: 'VERENIGING', valid: '(,2024-06-01)' }), organisation('changing', { legal_form: 'COOPERATIE', valid: '[2024-06-01,)' })], ['06-01 CHANGED org:changing']],
    ['body', [body('changing', 'changing', { valid: '(,2024-06-02)' }), body('changing', 'changing', { kind: 'COMMITTEE', valid: '[2024-06-02,)' })], ['06-02 CHANGED body:changing']],
    ['post', [post('changing', 'changing', { valid: '(,2024-06-03)' }), post('changing', 'changing', { name: 'Anders', phone: '010-0000000', valid: '[2024-06-03,)' })], ['06-03 CHANGED post:changing', '06-03 RENAMED post:changing']],
    ['membership', [membership('changing', ['member', 'changing'], { valid: '(,2024-06-04)' }), membership('changing', ['member', 'changing'], { represents: ['org:old'], valid: '[2024-06-04,)' })], ['06-04 CHANGED membership:changing']],
    ['mandate', [mandate('changing', 'care', { holder_post: 'post:changing', valid: '(,2024-06-05)' }), mandate('changing', 'care', { holder_post: 'post:changing', authority: 'SIGN', valid: '[2024-06-05,)' })], ['06-05 CHANGED mandate:changing']],
    ['mandate', [mandate('of-body', 'care', { holder_body: 'body:changing', certainty: 'PROPOSED', valid: '(,2024-06-06)' }), mandate('of-body', 'care', { holder_body: 'body:changing', valid: '[2024-06-06,)' })], ['06-06 CHANGED mandate:of-body']],
    ['organisation', [organisation('changing', { note: 'Nog steeds', last_confirmed_on: '2024-06-07', valid: '[2024-06-07,)' })], []],
  ])('is a change, of a %s too', async (table, rows, expected) => {
    const before = table === 'organisation' && expected.length > 0 ? [] : await changes('changing');
    for (const row of rows) await graph.record(table, row);
    expect((await changes('changing')).filter((change) => !before.includes(change))).toEqual(expected);
  });
});
