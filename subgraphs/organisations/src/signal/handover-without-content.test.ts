import { expect, test } from '@jest/globals';
import { governanceFacts, governedMandate, TODAY } from '../testing/governance-facts.js';
import type { HandoverFact, Tenure } from './facts.js';
import { handoversWithoutContent } from './handover-without-content.js';

type Term = [from: string | null, to: string | null];

const held = (id: string, personId: string, [termFrom, termTo]: Term, postId = 'director'): Tenure => ({ id, postId, personId, termFrom, termTo });
const handed = (id: string, content: string[], attributes: Partial<HandoverFact> = {}): HandoverFact => ({
  id: `handover:${id}`,
  postId: 'director',
  fromAppointmentId: null,
  toAppointmentId: null,
  content,
  termFrom: '2024-01-01',
  ...attributes,
});

const anna = held('a', 'anna', ['2020-01-01', '2024-01-01']);
const bram = held('b', 'bram', ['2024-01-01', null]);
const FILES = ['Dossiers'];
const EMPTY = 'handover:h';

test.each<[string, Tenure[], HandoverFact[], string[][]]>([
  ['never changed hands', [bram], [], []],
  ['changed hands', [anna, bram], [], [['director', 'b', 'a']]],
  ['changed hands with content', [anna, bram], [handed('h', FILES)], []],
  ['changed hands without', [anna, bram], [handed('h', [])], [['director', EMPTY, 'b', 'a']]],
  ['changed hands with content that was made up for later', [anna, bram], [handed('h', []), handed('later', FILES, { termFrom: '2024-02-01' })], []],
  ['changed hands, and before that with content', [held('z', 'zoe', ['2015-01-01', '2020-01-01']), anna, bram], [handed('h', FILES, { termFrom: '2020-01-01', toAppointmentId: 'a' })], [['director', 'b', 'a']]],
  ['changed hands, with content of an unknown day', [anna, bram], [handed('h', FILES, { termFrom: null, toAppointmentId: 'b' })], []],
  ['changed hands, after it was handed over to nobody', [held('a', 'anna', ['2020-01-01', '2023-10-01']), bram], [handed('h', FILES, { fromAppointmentId: 'a', termFrom: '2023-09-01' })], []],
  ['was handed over to nobody, without content', [anna], [handed('h', [], { fromAppointmentId: 'a' })], [['director', EMPTY]]],
  ['was left without content by who came with it', [anna, held('b', 'bram', ['2024-01-01', '2024-02-01'])], [handed('in', FILES), handed('h', [], { termFrom: '2024-02-01' })], [['director', EMPTY, 'b', 'a']]],
  ['went to the same person', [anna, held('b', 'anna', ['2024-01-01', null])], [], []],
  ['changed hands a year ago', [held('a', 'anna', [null, '2023-03-02']), held('b', 'bram', ['2023-03-02', null])], [], [['director', 'b', 'a']]],
  ['changed hands longer ago', [held('a', 'anna', [null, '2023-03-01']), held('b', 'bram', ['2023-03-01', null])], [handed('h', [], { termFrom: '2023-03-01' })], []],
  ['changed hands on an unknown day', [anna, held('b', 'bram', [null, null])], [], []],
  ['is held by two, of whom none left', [held('a', 'anna', ['2020-01-01', null]), bram], [], []],
  ['is of another region', [held('a', 'anna', ['2020-01-01', '2024-01-01'], 'elsewhere'), held('b', 'bram', ['2024-01-01', null], 'elsewhere')], [], []],
])('a post that %s', (_, tenures, handovers, expected) => {
  const found = handoversWithoutContent(governanceFacts({ tenures, handovers }), { validOn: TODAY });
  expect(found.map(({ records }) => [...records])).toEqual(expected);
});

test.each([
  ['holds a mandate', [governedMandate('one')], 'WARNING'],
  ['held one', [governedMandate('one', { termTo: TODAY })], 'INFO'],
  ['holds none', [], 'INFO'],
])('it matters more where the post %s', (_, mandates, severity) => {
  const [found] = handoversWithoutContent(governanceFacts({ mandates, tenures: [anna, bram] }), { validOn: TODAY });
  expect(found).toMatchObject({ severity, message: { NL: expect.stringContaining('functie director'), EN: expect.stringContaining('functie director') } });
});
