import { expect, test } from '@jest/globals';
import { subgraph } from '../subgraph.js';

const files = new Map(subgraph.files.map((file) => [file.file, file]));

test.each([
  ['contracts.csv', 'contract', 'title* region* stage* duration_months signed_on'],
  ['contract_parties.csv', 'party', 'contract* organisation* side* signed_by on_behalf_of'],
  ['contract_segments.csv', 'segment', 'contract* segment* extent* scope'],
  ['agreements.csv', 'agreement', 'contract* title* description activity published* without_indicator_reason'],
])('%s has the columns of its thing', (name, thing, columns) => {
  const file = files.get(name)!;
  expect(file).toMatchObject({ thing, prefix: thing, kind: 'fact' });
  expect(Object.entries(file.columns).map(([header, { required }]) => (required ? `${header}*` : header)).join(' ')).toBe(columns);
});

test.each([
  ['contracts.csv', { stage: 'SIGNED', duration_months: 24, signed_on: '2024-01-01' }, []],
  ['contracts.csv', { stage: 'ENDED', signed_on: '2024-01-01' }, []],
  ['contracts.csv', { stage: 'AGREED', duration_months: 0, signed_on: '2024-01-01' }, ['duration_months', 'signed_on']],
  ['contract_parties.csv', { organisation: 'org:a', on_behalf_of: 'org:b' }, []],
  ['contract_parties.csv', { organisation: 'org:a' }, []],
  ['contract_parties.csv', { organisation: 'org:a', on_behalf_of: 'org:a' }, ['on_behalf_of']],
  ['contract_segments.csv', { extent: 'WHOLE' }, []],
  ['contract_segments.csv', { extent: 'PART', scope: 'Ouderenzorg' }, []],
  ['contract_segments.csv', { extent: 'PART' }, ['scope']],
  ['contract_segments.csv', { extent: 'PART', scope: ' ' }, ['scope']],
])('%s checks %j', (name, row, problems) => {
  expect(files.get(name)!.check?.(row).map(({ column }) => column)).toEqual(problems);
});
