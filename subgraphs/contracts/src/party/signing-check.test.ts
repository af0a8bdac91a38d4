import { expect, test } from '@jest/globals';
import { ContractSide } from './contract-side.js';
import { signingCheck } from './signing-check.js';

const contract = { regionId: 'region:noord', themeId: 'theme:care', signedOn: '2024-03-01' };
const provider = { organisationId: 'org:group', side: ContractSide.PROVIDER };
const asked = { region: 'region:noord', theme: 'theme:care', authority: 'SIGN', amount: '', date: '2024-03-01' };

test.each([
  ['of the provider, towards insurers', contract, provider, { ...asked, organisation: 'org:group', counterparty: 'INSURER' }],
  ['of the insurer, towards GP care', contract, { organisationId: 'org:insurer', side: ContractSide.INSURER }, { ...asked, organisation: 'org:insurer', counterparty: 'GP_CARE' }],
  ['not without a day', { ...contract, signedOn: null }, provider, null],
  ['not without a theme', { ...contract, themeId: null }, provider, null],
])('the question is asked %s', (_, of, party, expected) => {
  expect(signingCheck(of, party)).toEqual(expected);
});
