import { expect, test } from '@jest/globals';
import { subgraph } from '../subgraph.js';

const files = new Map(subgraph.files.map((file) => [file.file, file]));

test.each([
  ['contracts.csv', 'contract', 'title* region* stage* duration_months signed_on theme regioplan'],
  ['regioplannen.csv', 'plan', 'region*', 'regioplan'],
  ['contract_parties.csv', 'party', 'contract* organisation* side* signed_by on_behalf_of'],
  ['contract_segments.csv', 'segment', 'contract* segment* extent* scope'],
  ['agreements.csv', 'agreement', 'contract* title* description activity published* without_indicator_reason'],
  ['contract_modules.csv', 'module', 'contract* kind* name*'],
  ['module_uptake.csv', 'module_uptake', 'module* practice* to', 'uptake'],
  [
    'monitoring_indicators.csv',
    'monitoring_indicator',
    'agreement* title* direction* norm* norm_to unit* data_source* moments frequency first_moment last_moment due_within_days indicator',
    'monitoring',
  ],
  ['measurements.csv', 'measurement', 'indicator* moment* measured_on* value missing_reason'],
  ['support_services.csv', 'support_service', 'region* provider* name* supports* contract funded_by_contract', 'support'],
  ['support_use.csv', 'support_use', 'service* organisation*', 'use'],
  ['memberships.csv', 'member', 'member organisation* represents', 'membership'],
  ['organisations.csv', 'organisation_form', 'legal_form', 'org'],
  ['practice_areas.csv', 'practice_area', 'practice* wijk*', 'practicearea'],
  ['contract_funding.csv', 'funding', 'contract* module agreement kind* year* amount_euros ceiling_euros description'],
  ['contract_stages.csv', 'negotiation_stage', 'contract* stage* reached_on*', 'stage'],
  ['contract_conditions.csv', 'condition', 'contract region organisation* title* description status* published*'],
  ['activities.csv', 'plan_activity', 'regioplan* challenges', 'activity'],
])('%s has the columns of its thing', (name, thing, columns, prefix = thing) => {
  const file = files.get(name)!;
  expect(file).toMatchObject({ thing, prefix, kind: 'fact' });
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
  ['monitoring_indicators.csv', { direction: 'AT_LEAST', norm: '1', moments: ['2024-01-01'] }, []],
  ['monitoring_indicators.csv', { direction: 'BETWEEN', norm: '1', norm_to: '1.5', frequency: 'YEARLY', first_moment: '2024-01-01', last_moment: '2024-01-01' }, []],
  ['monitoring_indicators.csv', { direction: 'BETWEEN', norm: '1', norm_to: '1.0', moments: ['2024-01-01'] }, ['norm_to']],
  ['monitoring_indicators.csv', { direction: 'BETWEEN', norm: '1', moments: ['2024-01-01'] }, ['norm_to']],
  ['monitoring_indicators.csv', { direction: 'AT_MOST', norm: '1', norm_to: '2', due_within_days: 367 }, ['norm_to', 'moments', 'due_within_days']],
  ['monitoring_indicators.csv', { direction: 'AT_MOST', norm: '1', moments: ['2024-01-01'], first_moment: '2024-01-01' }, ['first_moment']],
  ['monitoring_indicators.csv', { direction: 'AT_MOST', norm: '1', moments: ['2024-01-01'], frequency: 'YEARLY' }, ['moments', 'last_moment']],
  ['monitoring_indicators.csv', { direction: 'AT_MOST', norm: '1', frequency: 'YEARLY', first_moment: '2024-01-01', last_moment: '2054-01-01' }, ['last_moment']],
  ['contract_stages.csv', {}, []],
  ['contract_stages.csv', { from: '2024-01-01', valid_to: '2025-01-01' }, ['from', 'valid_to']],
  ['contract_conditions.csv', { contract: 'contract:a' }, []],
  ['contract_conditions.csv', { region: 'region:a' }, []],
  ['contract_conditions.csv', { contract: 'contract:a', region: 'region:a' }, ['contract']],
  ['contract_conditions.csv', {}, ['contract']],
  ['measurements.csv', { value: '0' }, []],
  ['measurements.csv', { missing_reason: 'NOT_MEASURED' }, []],
  ['measurements.csv', { value: '0', missing_reason: 'NOT_MEASURED' }, ['value']],
  ['measurements.csv', { to: '2025-01-01', valid_from: '2024-01-01' }, ['value', 'to', 'valid_from']],
  ['support_services.csv', { funded_by_contract: true }, ['contract']],
  ['support_services.csv', { funded_by_contract: true, contract: 'contract:a' }, []],
  ['support_services.csv', { funded_by_contract: false }, []],
  ['contract_funding.csv', { amount_euros: '1' }, []],
  ['contract_funding.csv', { ceiling_euros: '1', module: 'module:a' }, []],
  ['contract_funding.csv', { module: 'module:a', agreement: 'agreement:a' }, ['agreement', 'amount_euros']],
  ['contract_funding.csv', { amount_euros: '1', from: '2024-01-01', valid_to: '2025-01-01' }, ['from', 'valid_to']],
])('%s checks %j', (name, row, problems) => {
  expect(files.get(name)!.check?.(row).map(({ column }) => column)).toEqual(problems);
});
