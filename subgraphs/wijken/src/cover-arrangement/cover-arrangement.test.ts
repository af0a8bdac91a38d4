import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cover, municipality, wijkgroep } from '../testing/rows.js';
import { startWijken, type WijkenGraph } from '../testing/wijken-graph.js';

let graph: WijkenGraph;

beforeAll(async () => {
  graph = await startWijken();
  await graph.record('municipality', municipality('GM0001'));
  await graph.record('wijkgroep', wijkgroep('east', ['municipality:GM0001']));
  await graph.record(
    'cover_arrangement',
    cover('summer', { practice: 'org:north', covered_by: ['org:south', 'org:centre'], wijkgroep: 'wijkgroep:east' }),
    cover('ill', { practice: 'org:south', covered_by: ['org:north'], kind: 'ILLNESS' }),
    cover('past', { practice: 'org:north', covered_by: ['org:south'], wijkgroep: 'wijkgroep:east', term: '(,2020-01-01)' }),
  );
});

afterAll(() => graph.close());

test('a wijkgroep knows how its practices cover for one another', async () => {
  const { wijkgroep: found } = await graph.ask(
    '{ wijkgroep(id: "wijkgroep:east") { coverArrangements { totalCount nodes { id kind practice { id } coveredBy { id } wijkgroep { name } } } } }',
  );
  const summer = {
    id: 'cover:summer', kind: 'HOLIDAY', practice: { id: 'org:north' }, coveredBy: [{ id: 'org:south' }, { id: 'org:centre' }],
    wijkgroep: { name: 'Wijkgroep east' },
  };
  expect(found).toEqual({ coverArrangements: { totalCount: 1, nodes: [summer] } });
});

test.each([
  ['org:north', ['summer', 'ill']],
  ['org:south', ['summer', 'ill']],
  ['org:centre', ['summer']],
  ['org:nobody', []],
])('%s knows who covers for it, and for whom it does', async (id, expected) => {
  const [found] = await graph.entities([{ __typename: 'Organisation', id }], 'coverArrangements { totalCount nodes { id } }');
  expect(found).toEqual({ coverArrangements: { totalCount: expected.length, nodes: expected.map((slug) => ({ id: `cover:${slug}` })) } });
});

test('one that ended is found, with what was arranged', async () => {
  const found = await graph.ask('{ coverArrangement(id: "cover:past") { term { status } coveredBy { id } } }');
  expect(found).toEqual({ coverArrangement: { term: { status: 'ENDED' }, coveredBy: [{ id: 'org:south' }] } });
});

test.each([
  ['itself', cover('wrong', { practice: 'org:north', covered_by: ['org:north', 'org:south'] }), 'nobody_covers_itself'],
  ['nobody', cover('wrong', { practice: 'org:north', covered_by: [] }), 'covered_by_check'],
  ['in an unknown wijkgroep', cover('wrong', { practice: 'org:north', covered_by: ['org:south'], wijkgroep: 'wijkgroep:none' }), 'wijkgroep'],
])('a practice is not covered by %s', async (_, row, reason) => {
  await expect(graph.record('cover_arrangement', row)).rejects.toThrow(reason);
});
