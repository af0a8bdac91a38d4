import { expect, test } from '@jest/globals';
import { subgraph } from '../subgraph.js';

const files = new Map(subgraph.files.map((file) => [file.file, file]));

const AREA_FILES = ['municipalities.csv', 'wijken.csv', 'buurten.csv', 'area_successions.csv', 'local_areas.csv', 'postal_areas.csv'];
const NETWORK_FILES = ['year_agendas.csv', 'agenda_items.csv', 'consultations.csv', 'cover_arrangements.csv'];

test('the files are taken in an order in which what is referred to comes first', () => {
  expect([...files.keys()]).toEqual([...AREA_FILES, 'wijkgroepen.csv', 'partnerships.csv', ...NETWORK_FILES]);
});

test.each([
  ['municipalities.csv', 'municipality', 'code* edition* name* province organisation'],
  ['wijken.csv', 'wijk', 'code* edition* name* municipality*'],
  ['buurten.csv', 'buurt', 'code* edition* name* wijk* municipality*'],
  ['local_areas.csv', 'local_area', 'name* kind* municipality* buurten*'],
  ['postal_areas.csv', 'postal_area', 'code* buurten*'],
  ['year_agendas.csv', 'year_agenda', 'wijkgroep* year* title'],
  ['agenda_items.csv', 'agenda_item', 'agenda* title* owner* waits_for progress* due_on due_precision themes'],
  ['consultations.csv', 'consultation', 'place* name* kind* frequency* participants convener themes'],
  ['cover_arrangements.csv', 'cover_arrangement', 'practice* covered_by* kind* wijkgroep'],
  ['wijkgroepen.csv', 'wijkgroep', 'name* kind* working_area* post post_status organisation practices'],
  ['partnerships.csv', 'partnership', 'organisation* place* domain* role* themes legal_basis contact_post preferred_provider*'],
])('%s has the columns of its thing', (name, thing, columns) => {
  const file = files.get(name)!;
  expect(file).toMatchObject({ thing, kind: 'fact' });
  expect(Object.entries(file.columns).map(([header, { required }]) => (required ? `${header}*` : header)).join(' ')).toBe(columns);
});

test.each([
  ['municipalities.csv', 'code', 'GM0599', 'GM0599'],
  ['municipalities.csv', 'code', 'GM599', undefined],
  ['wijken.csv', 'code', 'WK059901', 'WK059901'],
  ['wijken.csv', 'code', 'GM0599', undefined],
  ['buurten.csv', 'code', 'BU059901A1', 'BU059901A1'],
  ['buurten.csv', 'code', 'BU059901a1', undefined],
  ['municipalities.csv', 'edition', '2022', 2022],
  ['municipalities.csv', 'edition', '2022-2023', undefined],
  ['wijkgroepen.csv', 'working_area', 'wijk:WK059901; buurt:BU05990201', ['wijk:WK059901', 'buurt:BU05990201']],
  ['wijkgroepen.csv', 'kind', 'GPS', undefined],
  ['local_areas.csv', 'buurten', 'BU05991463;BU059901A1', ['buurt:BU05991463', 'buurt:BU059901A1']],
  ['local_areas.csv', 'buurten', 'buurt:BU05991463', ['buurt:BU05991463']],
  ['local_areas.csv', 'buurten', 'BU05991463;buurt:BU05991463', undefined],
  ['local_areas.csv', 'buurten', 'Ommoord', undefined],
  ['local_areas.csv', 'kind', 'STADSDEEL', undefined],
  ['partnerships.csv', 'domain', 'VVT', 'VVT'],
  ['partnerships.csv', 'domain', 'CARE', undefined],
  ['partnerships.csv', 'preferred_provider', 'yes', true],
])('%s reads %s %j as %j', (name, header, cell, value) => {
  expect(files.get(name)!.columns[header]!.parse(cell)).toEqual(value);
});

test.each([
  ['wijkgroepen.csv', { post_status: 'VACANT' }, ['post_status']],
  ['wijkgroepen.csv', { post: 'post:p', post_status: 'VACANT' }, []],
  ['year_agendas.csv', { year: 1999 }, ['year']],
  ['year_agendas.csv', { year: 2026 }, []],
  ['agenda_items.csv', { progress: 'COMPLETED', waits_for: 'org:a' }, ['waits_for']],
  ['agenda_items.csv', { progress: 'STOPPED' }, []],
  ['agenda_items.csv', { progress: 'RUNNING', waits_for: 'org:a' }, []],
  ['cover_arrangements.csv', { practice: 'org:a', covered_by: ['org:b', 'org:a'] }, ['covered_by']],
  ['cover_arrangements.csv', { practice: 'org:a', covered_by: ['org:b'] }, []],
])('a row of %s with %j is wrong in %j', (name, row, wrong) => {
  expect(files.get(name)!.check!(row).map(({ column }) => column)).toEqual(wrong);
});

test.each([
  [1994, ['edition']],
  [1995, []],
  [2100, []],
  [2101, ['edition']],
])('an edition of %i is checked in the file of every area', (edition, wrong) => {
  for (const name of ['municipalities.csv', 'wijken.csv', 'buurten.csv']) {
    expect(files.get(name)!.check!({ edition }).map(({ column }) => column)).toEqual(wrong);
  }
});
