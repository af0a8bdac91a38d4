import { expect, test } from '@jest/globals';
import { subgraph } from '../subgraph.js';

const files = new Map(subgraph.files.map((file) => [file.file, file]));

test('the files are taken in an order in which what is referred to comes first', () => {
  expect([...files.keys()]).toEqual(['municipalities.csv', 'wijken.csv', 'buurten.csv', 'wijkgroepen.csv', 'partnerships.csv']);
});

test.each([
  ['municipalities.csv', 'municipality', 'code* edition* name* province organisation'],
  ['wijken.csv', 'wijk', 'code* edition* name* municipality*'],
  ['buurten.csv', 'buurt', 'code* edition* name* wijk* municipality*'],
  ['wijkgroepen.csv', 'wijkgroep', 'name* kind* working_area* post organisation practices'],
  ['partnerships.csv', 'partnership', 'organisation* place* domain* role* themes legal_basis contact_post preferred_provider*'],
])('%s has the columns of its thing', (name, thing, columns) => {
  const file = files.get(name)!;
  expect(file).toMatchObject({ thing, prefix: thing, kind: 'fact' });
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
  ['partnerships.csv', 'domain', 'VVT', 'VVT'],
  ['partnerships.csv', 'domain', 'CARE', undefined],
  ['partnerships.csv', 'preferred_provider', 'yes', true],
])('%s reads %s %j as %j', (name, header, cell, value) => {
  expect(files.get(name)!.columns[header]!.parse(cell)).toEqual(value);
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
